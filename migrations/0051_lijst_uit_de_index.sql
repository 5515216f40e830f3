-- The list of proeftuinen reads on in an index until a page is full. With the other filters inside that index, what does
-- not fit is passed over without a look at the table: a page costs hardly more among 100,000 than among 1,000.
drop index proeftuin_lijst_idx, proeftuin_fase_idx, proeftuin_route_idx, proeftuin_uitkomst_idx,
  proeftuin_categorie_idx, proeftuin_soort_idx, proeftuin_zicht_idx;
create index proeftuin_lijst_idx on proeftuin (bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, route, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_fase_idx on proeftuin (fase, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, route, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_route_idx on proeftuin (route, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, uitkomst, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_uitkomst_idx on proeftuin (uitkomst, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, route, categorie, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
create index proeftuin_categorie_idx on proeftuin (categorie, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id, fase, route, uitkomst, organisatiesoort)
  where gestart_op is not null and weggehaald_op is null;
-- Four or five filters fit few among many. PostgreSQL 18 skips through this one for any that are not asked for. It begins
-- with the kind of organisation, so that one has no index of its own: a rare kind is found here, a common one on the way.
create index proeftuin_filters_idx on proeftuin
  (organisatiesoort, categorie, uitkomst, fase, route, bewogen_op desc, id desc)
  include (zichtbaarheid, gestart_op, aanbesteding_id)
  where gestart_op is not null and weggehaald_op is null;

-- The number of lessons on a card.
create index aantekening_les_idx on aantekening (proeftuin_id, zichtbaarheid)
  where soort = 'les' and verwijderd_op is null;
