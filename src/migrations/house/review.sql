-- History: rows are added and never changed, by whoever.
create function editorial.keep_append_only(name text) returns void language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on editorial.%I
    for each row execute function editorial.refuse_change()', name);
  execute format('create trigger never_truncated before truncate on editorial.%I
    for each statement execute function editorial.refuse_change()', name);
  execute format('grant select, insert on editorial.%I to gongkai_editorial, gongkai_worker', name);
end $$;
revoke execute on function editorial.keep_append_only(text) from public;

-- How a document will be explained, or why it need not be (解读方案). Each change adds a row; the last
-- one counts.
create table editorial.interpretation_plans (
  case_id uuid not null references public.cases (id),
  no integer not null check (no > 0),
  plan jsonb,
  waiver text,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (case_id, no),
  check ((plan is null) <> (waiver is null))
);

-- A waiver counts once a second person has accepted it.
create table editorial.waiver_acceptances (
  case_id uuid not null,
  no integer not null,
  reason text not null,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (case_id, no),
  foreign key (case_id, no) references editorial.interpretation_plans (case_id, no)
);

create view editorial.current_plans as
select distinct on (plan.case_id) plan.case_id, plan.no, plan.plan, plan.waiver,
       plan.by_id, plan.by_name, plan.at,
       accepted.by_id as accepted_by_id, accepted.by_name as accepted_by_name,
       accepted.reason as accepted_reason
from editorial.interpretation_plans plan
left join editorial.waiver_acceptances accepted using (case_id, no)
order by plan.case_id, plan.no desc;

select editorial.keep_append_only('interpretation_plans');
select editorial.keep_append_only('waiver_acceptances');
grant select on editorial.current_plans to gongkai_editorial, gongkai_worker;
