-- The other orders in which lists can be read: each a page at a time, from an index.
set local lock_timeout = '5s';

create index proeftuin_nieuwst_idx on proeftuin (gestart_op desc, id desc)
  include (zichtbaarheid, aanbesteding_id, fase, route, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index organisatie_nieuwst_idx on organisatie (aangemaakt_op desc, id desc) where opgeheven_op is null;
create index lid_nieuwst_idx on lid (toegelaten_op desc, id desc)
  where toegelaten_op is not null and vertrokken_op is null;
create index aanbesteding_waarde_idx on aanbesteding (coalesce(waarde, 0) desc, id desc);
create index werkwijze_titel_idx on werkwijze (lower(titel), id)
  where gepubliceerd_op is not null and weggehaald_op is null;
