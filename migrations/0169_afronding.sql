-- Do no harm: before people are approached a team says what is there, and at the end whether everybody in whom it raised
-- expectations was told. Null: not asked then.
set local lock_timeout = '5s';

create type voorwaarde as enum ('begeleiding', 'werkplek', 'geld');
alter table proeftuin add column geregeld voorwaarde[] not null default '{}';
comment on column proeftuin.geregeld is 'What its team said is there for the people whom it will approach.';

create type gebeld as enum ('iedereen', 'nog_niet', 'niet_nodig');
alter table afronding add column gebeld gebeld;
comment on column afronding.gebeld is 'Whether everybody in whom expectations were raised was told how it ended; null: that was not asked.';

-- After the afronding nobody is stuck. What is corrected keeps what it said; a result that came later says so; who was asked
-- into the team and did not answer yet need not any more.
alter table afronding add column versie integer not null default 1;

alter table opbrengst add column toegevoegd_op timestamptz not null default now(), add column door_id uuid references lid;
alter table opbrengst disable trigger user;
update opbrengst o set toegevoegd_op = a.afgerond_op from afronding a where a.id = o.afronding_id;
alter table opbrengst enable trigger user;
create index opbrengst_door_idx on opbrengst (door_id) where door_id is not null;
comment on column opbrengst.toegevoegd_op is 'Later than its afronding: added after.';

create table verbetering (
  id uuid primary key default gen_random_uuid(),
  proeftuin_id uuid not null references proeftuin on delete cascade,
  veld text not null check (length(veld) between 1 and 40),
  tekst text not null check (length(tekst) <= 10000),
  zichtbaarheid zichtbaarheid not null,
  door_id uuid not null references lid,
  op timestamptz not null default now()
);
create index verbetering_proeftuin_idx on verbetering (proeftuin_id, op desc);
create index verbetering_door_idx on verbetering (door_id);
comment on table verbetering is 'What a proeftuin said before it was corrected, since it was rounded off.';
comment on column verbetering.zichtbaarheid is 'The circle in which it was read then.';
call stempel_bij('verbetering', 'proeftuin_id');

create function afronding_sluit_uitnodigingen() returns trigger language plpgsql as $$
begin
  update uitnodiging set ingetrokken_op = now() where proeftuin_id = new.proeftuin_id
    and num_nonnulls(aangenomen_op, ingetrokken_op, afgeslagen_op) = 0;
  return null;
end $$;
create trigger afronding_uitnodigingen after insert on afronding
  for each row execute function afronding_sluit_uitnodigingen();
update uitnodiging u set ingetrokken_op = now() from afronding a
where a.proeftuin_id = u.proeftuin_id and a.heropend_op is null
  and num_nonnulls(u.aangenomen_op, u.ingetrokken_op, u.afgeslagen_op) = 0;
