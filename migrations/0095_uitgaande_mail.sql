-- A mail is written and committed before it leaves, so that a repeat after a cut is the same mail: the same link in it,
-- the same Message-ID (made of verzending_id). The row goes as soon as the mail server has taken it.
create table uitgaand (
  verzending_id uuid primary key references verzending on delete cascade,
  aan text not null check (length(aan) <= 300),
  brief bytea not null,
  verzegeld boolean not null,
  geschreven_op timestamptz not null default now()
);
create index uitgaand_oud_idx on uitgaand (geschreven_op);
comment on column uitgaand.brief is 'Subject, text and headers, as JSON. There may be a link in it: sealed when VONK_GEHEIM is set.';

-- Vonk plans its daily work as jobs that begin later, and no longer by the clock of pg-boss.
do $$ begin
  if to_regclass('pgboss.schedule') is not null then
    delete from pgboss.schedule;
    delete from pgboss.job where name like '\_\_pgboss%';
  end if;
end $$;
