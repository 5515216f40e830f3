-- A proeftuin that somebody began for another organisation: not public before that one confirms it.
set local lock_timeout = '5s';

create table gastheer (
  proeftuin_id uuid primary key references proeftuin on delete cascade,
  organisatie_id uuid not null references organisatie,
  eigen_id uuid not null references organisatie,
  door_id uuid not null references lid,
  begonnen_op timestamptz not null default now(),
  gevraagd_op timestamptz,
  bevestigd_op timestamptz,
  afgewezen_op timestamptz,
  teruggenomen_op timestamptz,
  beslist_door_id uuid references lid,
  check (num_nonnulls(bevestigd_op, afgewezen_op, teruggenomen_op) <= 1)
);
comment on table gastheer is 'For whom a member began a proeftuin, and whether that organisation confirmed it.';
comment on column gastheer.eigen_id is 'The organisation of who began it: the host when the other declines.';
comment on column gastheer.beslist_door_id is 'Null: by the link of a mail.';
create index gastheer_organisatie_idx on gastheer (organisatie_id);
create index gastheer_eigen_idx on gastheer (eigen_id);
create index gastheer_door_idx on gastheer (door_id);
create index gastheer_beslist_door_idx on gastheer (beslist_door_id);
create trigger opgegaan before insert or update of organisatie_id on gastheer
  for each row execute function organisatie_leidt_verder('organisatie_id');
create trigger opgegaan_eigen before insert or update of eigen_id on gastheer
  for each row execute function organisatie_leidt_verder('eigen_id');

alter table proeftuin add column wacht_op_gastheer boolean not null default false,
  add constraint proeftuin_niet_openbaar_zonder_gastheer check (not (wacht_op_gastheer and zichtbaarheid = 'openbaar'));
comment on column proeftuin.wacht_op_gastheer is 'Follows from gastheer, by a trigger.';

create function gastheer_laat_wachten() returns trigger language plpgsql as $$
begin
  update proeftuin set wacht_op_gastheer = num_nonnulls(new.bevestigd_op, new.afgewezen_op, new.teruggenomen_op) = 0
    where id = new.proeftuin_id;
  return null;
end $$;
create trigger laat_wachten after insert or update on gastheer for each row execute function gastheer_laat_wachten();
