-- Who leaves is told so by a last mail. The address is kept for that alone, apart from the account, until it is sent.
create table afscheid (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  op timestamptz not null default now()
);

-- Found when somebody downloads what is theirs, or leaves.
create index aantekening_door_idx on aantekening (door_id);
create index aantekening_versie_door_idx on aantekening_versie (door_id);
create index aanbesteding_door_idx on aanbesteding (door_id);
create index proeftuin_door_idx on proeftuin (door_id);
create index fase_periode_door_idx on fase_periode (door_id);
create index routewissel_door_idx on routewissel (door_id);
create index estafette_door_idx on estafette (door_id);
create index estafette_van_lid_idx on estafette (lid_id);
create index uitnodiging_door_idx on uitnodiging (door_id);
create index uitnodiging_aan_idx on uitnodiging (lower(email));
drop index uitnodiging_email_idx;
create index afronding_door_idx on afronding (door_id);
create index aanmelding_lid_idx on aanmelding (lid_id) where lid_id is not null;
create index aanmelding_behandeld_idx on aanmelding (behandeld_door_id) where behandeld_door_id is not null;
create index maatregel_door_idx on maatregel (door_id);
create index maatregel_bevestigd_idx on maatregel (bevestigd_door_id) where bevestigd_door_id is not null;
create index maatregel_afgewezen_idx on maatregel (afgewezen_door_id) where afgewezen_door_id is not null;
create index kennisspoor_lid_idx on kennisspoor (lid_id);
create index postvak_aan_idx on postvak (lower(aan));
