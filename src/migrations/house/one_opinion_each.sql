-- Nobody's opinion counts twice in a stage, given on a post of their own or on one entrusted to them:
-- so it is read with each opinion for whom it was given.
create or replace view editorial.current_opinions as
select opinion.* from editorial.opinions opinion
where not exists (
  select from editorial.amendments wording
  where wording.case_id = opinion.case_id and wording.at > opinion.at
) and not exists (
  select from editorial.case_entries membership
  join editorial.feed gone on gone.entry = membership.entry and gone.kind = 'withdrawn'
  where membership.case_id = opinion.case_id and membership.open and gone.at > opinion.at
);

-- Whose opinion stands for what a case holds now, and as which role it was given.
create view editorial.speakers as
select opinion.case_id as line, opinion.stage, opinion.as_role as role, hand.person
from editorial.current_opinions opinion
join editorial.opinion_revisions cited on cited.opinion = opinion.id
join public.entries entry on entry.id = cited.entry and entry.revision = cited.no
cross join unnest(array[opinion.by_id, opinion.for_id]) as hand (person)
where hand.person is not null;
grant select on editorial.speakers to gongkai_editorial, gongkai_worker;
