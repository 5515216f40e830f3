-- What is written for an organisation that went into another lands with that one.
set local lock_timeout = '5s';
create trigger opgegaan before insert or update of organisatie_id on navolging
  for each row execute function organisatie_leidt_verder('organisatie_id');
