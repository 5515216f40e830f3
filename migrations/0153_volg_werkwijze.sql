-- Members follow a werkwijze as they follow a proeftuin: to read what is new in it.
set local lock_timeout = '5s';

alter table volging
  add werkwijze_id uuid references werkwijze on delete cascade,
  drop constraint volging_check,
  add constraint volging_check
    check (num_nonnulls(gevolgd_lid_id, organisatie_id, proeftuin_id, categorie, werkwijze_id) = 1),
  drop constraint volging_lid_id_gevolgd_lid_id_organisatie_id_proeftuin_id_c_key,
  add constraint volging_eens
    unique nulls not distinct (lid_id, gevolgd_lid_id, organisatie_id, proeftuin_id, categorie, werkwijze_id);

-- What is new in a werkwijze is asked of all that was said of it and of its steps.
create index reactie_binnen_idx on reactie (binnen_id, geschreven_op desc) where verwijderd_op is null;
