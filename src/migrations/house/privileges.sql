-- Who may do what, before the first table exists: rooms are closed, then opened one by one.
create schema editorial;
create schema published;
create schema intake;

revoke all on schema public from public;
alter default privileges revoke execute on functions from public;

grant usage on schema public, editorial, published, intake to gongkai_editorial, gongkai_worker;
grant usage on schema published, intake to gongkai_delivery;

-- Payload's tables are the working copies; both editorial processes write them.
alter default privileges in schema public
  grant select, insert, update, delete on tables to gongkai_editorial, gongkai_worker;
alter default privileges in schema public
  grant usage, select on sequences to gongkai_editorial, gongkai_worker;

alter default privileges in schema published
  grant select on tables to gongkai_delivery;
alter default privileges in schema published
  grant select, insert, update, delete on tables to gongkai_editorial, gongkai_worker;
