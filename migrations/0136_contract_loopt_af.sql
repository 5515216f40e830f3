-- The contracts of a kind of work that end soon: read on by their last day, with the CPV code in the index to pass over others.
create function contract_eindigt(eindigt date, begint date, maanden integer) returns date
  language sql immutable parallel safe
  return coalesce(eindigt, (begint + maanden * interval '1 month')::date);
comment on function contract_eindigt is 'The last day of a contract: as it was said, or from its begin and length.';

create index aanbesteding_eindigt_idx on aanbesteding
  (contract_eindigt(eindigt_op, begint_op, maanden), id) include (cpv_hoofd, zichtbaarheid)
  where vroegtijdig_beeindigd_op is null and weggehaald_op is null and cpv_hoofd is not null;

-- Who says to know a kind of work.
create index lid_categorieen_idx on lid using gin (categorieen);
