-- Proeftuinen in which nothing happens: found for the desk, and brought to mind once. See docs/besluiten/0060.
set local lock_timeout = '5s';

create table stilte (
  proeftuin_id uuid primary key references proeftuin on delete cascade,
  sinds timestamptz not null,
  gemaild_op timestamptz not null default now()
);
comment on table stilte is 'That a quiet contract phase was brought to mind by mail; one mail for each time that it is quiet.';
comment on column stilte.sinds is 'When something last happened: what is quiet since then was mailed.';

create index proeftuin_stil_idx on proeftuin (bewogen_op, id)
  where gestart_op is not null and uitkomst is null and weggehaald_op is null;
