-- A proeftuin that a buyer made of a voorstel, and of which words of it.
set local lock_timeout = '5s';

create table herkomst (
  proeftuin_id uuid primary key references proeftuin on delete cascade,
  voorstel_id uuid not null,
  versie integer not null,
  verteld_op timestamptz,
  aangemaakt_op timestamptz not null default now(),
  foreign key (voorstel_id, versie) references voorstel_versie
);
comment on table herkomst is 'From which voorstel a proeftuin came. Who may see the one does not see the other by it.';
comment on column herkomst.verteld_op is 'When its writer heard of it: once he or she could read the proeftuin, and not before.';
create index herkomst_voorstel_idx on herkomst (voorstel_id);
create index herkomst_te_vertellen_idx on herkomst (aangemaakt_op) where verteld_op is null;

-- On the page of the proeftuin, which is remembered for visitors.
call stempel_bij('herkomst', 'proeftuin_id');
