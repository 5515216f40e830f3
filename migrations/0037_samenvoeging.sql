-- Two rows for one organisation become one. The row that went stays, so that its address leads on and the import knows
-- it; whatever referred to it refers to the one that stayed.
alter table organisatie
  add column opgegaan_in_id uuid references organisatie,
  add constraint organisatie_opgegaan_check check (
    opgegaan_in_id is distinct from id and (opgegaan_in_id is null or (opgeheven_op is not null and ouder_id is null)));
create index organisatie_opgegaan_idx on organisatie (opgegaan_in_id) where opgegaan_in_id is not null;
comment on column organisatie.opgegaan_in_id is 'One step only: when that one goes too, this moves along.';

create index aanmelding_organisatie_idx on aanmelding (organisatie_id) where organisatie_id is not null;
