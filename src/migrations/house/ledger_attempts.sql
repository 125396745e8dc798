-- Refused attempts stand in the ledger beside what was done, every line says what it was about as
-- it was called then, and nothing can be taken from its end unseen.

-- Form 1 is how lines were hashed before: without their number, and in Postgres's own words. A line
-- of form 2 is hashed over every column, spelled so that a copy of it can be checked anywhere.
alter table editorial.ledger
  add column form smallint not null default 1,
  -- The code of the refusal, for an attempt; null for what was done. `why` has its words.
  add column refused text,
  -- The index number of an item, the name of a unit, a person, a column: never a title.
  add column called text,
  -- The unit that answered for it.
  add column unit uuid,
  add column unit_name text;
alter table editorial.ledger alter column form set default 2;

-- Numbers are given by the trigger, when it is the line's turn in its chain: a number drawn before
-- the wait could come out of order.
alter table editorial.ledger alter column seq drop identity;
create sequence editorial.ledger_seq owned by editorial.ledger.seq;
select setval('editorial.ledger_seq', coalesce(max(seq), 0) + 1, false) from editorial.ledger;

drop index editorial.ledger_chain;
create index ledger_chain on editorial.ledger (chain, seq);
create index ledger_day on editorial.ledger (((at at time zone 'Asia/Shanghai')::date), seq);
create index ledger_person on editorial.ledger (by_id, seq);
create index ledger_unit on editorial.ledger (unit, seq) where unit is not null;
create index ledger_called on editorial.ledger (called, seq) where called is not null;
create index ledger_refused on editorial.ledger (seq) where refused is not null;

create or replace function editorial.ledger_hash(entry editorial.ledger) returns text
language sql stable as $$
  select encode(sha256(convert_to((case entry.form
    when 1 then jsonb_build_array(
      entry.previous, entry.chain, entry.subject_kind, entry.subject, entry.act, entry.by_id,
      entry.by_name, entry.as_role, entry.why, entry.revision, entry.fields,
      extract(epoch from entry.at))
    else jsonb_build_array(
      entry.form, entry.seq, entry.previous, entry.chain, entry.subject_kind, entry.subject,
      entry.called, entry.unit, entry.unit_name, entry.act, entry.by_id, entry.by_name,
      entry.as_role, entry.refused, entry.why, entry.revision, entry.fields,
      to_char(entry.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.US'))
  end)::text, 'utf8')), 'hex')
$$;

-- What a line is about, as it is called at this moment. Kinds that are not known here may say it
-- themselves.
create function editorial.call_subject(entry editorial.ledger) returns editorial.ledger
language plpgsql stable set search_path = editorial, pg_temp as $$
begin
  case entry.subject_kind
    when 'disclosure' then
      select item.index_number, item.responsible_unit_id, unit.name
        into entry.called, entry.unit, entry.unit_name
      from public.entries item
      left join public.organisations unit on unit.id = item.responsible_unit_id
      where item.id = entry.subject;
    when 'organisations' then
      select name, id, name into entry.called, entry.unit, entry.unit_name
      from public.organisations where id = entry.subject;
    when 'columns' then
      select name into entry.called from public.columns where id = entry.subject;
    when 'people' then
      select name into entry.called from public.people where id = entry.subject;
    when 'sites' then
      select name into entry.called from public.sites where id = entry.subject;
    else
      null;
  end case;
  return entry;
end $$;

-- Number, time, link and hash are the database's; what a caller puts there does not count. The shared
-- lock is what sealing waits for: no line of a day comes after its seal.
create or replace function editorial.chain_ledger() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('ledger seal', 0));
  perform pg_advisory_xact_lock(hashtextextended(new.chain::text, 0));
  new := editorial.call_subject(new);
  new.form := 2;
  new.seq := nextval('editorial.ledger_seq');
  new.at := clock_timestamp();
  new.previous := coalesce(
    (select hash from editorial.ledger where chain = new.chain order by seq desc limit 1), '');
  new.hash := editorial.ledger_hash(new);
  return new;
end $$;

-- Where every chain ends: without it, the last line of a chain could be taken away unseen. Written
-- once a statement, for a row that is changed ten thousand times in one transaction gets slow.
create table editorial.ledger_heads (
  chain uuid primary key,
  rows bigint not null,
  last_seq bigint not null,
  hash text not null
);
insert into editorial.ledger_heads (chain, rows, last_seq, hash)
select chain, count(*), max(seq), (array_agg(hash order by seq desc))[1]
from editorial.ledger group by chain;

create function editorial.keep_heads() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  insert into editorial.ledger_heads as head (chain, rows, last_seq, hash)
  select chain, count(*), max(seq), (array_agg(hash order by seq desc))[1]
  from added group by chain order by chain
  on conflict (chain) do update set
    rows = head.rows + excluded.rows, last_seq = excluded.last_seq, hash = excluded.hash;
  return null;
end $$;
create trigger heads after insert on editorial.ledger
  referencing new table as added for each statement execute function editorial.keep_heads();

-- A seal is the database's too: whoever asks for one names the day and nothing else.
alter table editorial.ledger_seals
  add column form smallint not null default 1,
  add column previous text,
  -- One hash over the hashes of the day's lines, in their order.
  add column lines text;
alter table editorial.ledger_seals alter column form set default 2;

create function editorial.seal_hash(seal editorial.ledger_seals) returns text
language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    seal.form, seal.day, seal.previous, seal.last_seq, seal.rows, seal.lines,
    to_char(seal.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.US')
  )::text, 'utf8')), 'hex')
$$;

-- The chain of the seals, among the heads of all chains.
create function editorial.seal_day() returns trigger
language plpgsql security definer set search_path = editorial, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger seal', 0));
  if new.day >= (clock_timestamp() at time zone 'Asia/Shanghai')::date
     or new.day <= (select max(day) from editorial.ledger_seals) then
    raise exception 'only days that are over are sealed, one after the other'
      using errcode = 'check_violation';
  end if;
  select max(seq), count(*),
         encode(sha256(convert_to(coalesce(string_agg(hash, '' order by seq), ''), 'utf8')), 'hex')
    into new.last_seq, new.rows, new.lines
  from editorial.ledger where (at at time zone 'Asia/Shanghai')::date = new.day;
  new.form := 2;
  new.previous := coalesce(
    (select hash from editorial.ledger_seals order by day desc limit 1), '');
  new.at := clock_timestamp();
  new.hash := editorial.seal_hash(new);
  insert into editorial.ledger_heads as head (chain, rows, last_seq, hash)
  values ('00000000-0000-0000-0000-000000005ea1', 1, new.last_seq, new.hash)
  on conflict (chain) do update set
    rows = head.rows + 1, last_seq = excluded.last_seq, hash = excluded.hash;
  return new;
end $$;
create trigger seal before insert on editorial.ledger_seals
  for each row execute function editorial.seal_day();
insert into editorial.ledger_heads (chain, rows, last_seq, hash)
select '00000000-0000-0000-0000-000000005ea1', count(*), max(last_seq),
       (array_agg(hash order by day desc))[1]
from editorial.ledger_seals having count(*) > 0;

grant select on editorial.ledger_heads to gongkai_editorial, gongkai_worker;
