import type pg from 'pg'

/** The owner, past every trigger. */
export const withoutTriggers = async (owner: pg.ClientBase): Promise<void> => {
  for (const table of ['ledger', 'ledger_seals']) {
    await owner.query(`alter table editorial.${table} disable trigger user`)
  }
}

/** Every trigger in force again. */
export const withTriggers = async (owner: pg.ClientBase): Promise<void> => {
  for (const table of ['ledger', 'ledger_seals']) {
    await owner.query(`alter table editorial.${table} enable trigger user`)
  }
}

/**
 * Moves the ledger's first lines into days that are over, as if they had been written then. Not into
 * yesterday: in the first hours of a day the one before need not be sealed yet.
 */
export const ageLedger = async (owner: pg.ClientBase): Promise<void> => {
  await withoutTriggers(owner)
  await owner.query(`
    do $$ declare line editorial.ledger; begin
      for line in select * from editorial.ledger order by seq loop
        line.at := line.at - make_interval(days => (
          select (array[3, 2, 0])[ntile]
          from (select seq, ntile(3) over (order by seq) from editorial.ledger) part
          where part.seq = line.seq));
        line.previous := coalesce((
          select hash from editorial.ledger where chain = line.chain and seq < line.seq
          order by seq desc limit 1), '');
        line.hash := editorial.ledger_hash(line);
        update editorial.ledger set at = line.at, previous = line.previous, hash = line.hash
        where seq = line.seq;
      end loop;
      update editorial.ledger_heads head set hash = last.hash
      from editorial.ledger last where last.seq = head.last_seq and last.chain = head.chain;
    end $$`)
  await withTriggers(owner)
}
