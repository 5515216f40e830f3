-- Two rows for one organisation become one. The row that went stays, so that its address leads on and the import knows
-- it; whatever referred to it refers to the one that stayed.
alter table organisatie
  add column opgegaan_in_id uuid references organisatie,
  add constraint organisatie_opgegaan_check check (
    opgegaan_in_id is distinct from id and (opgegaan_in_id is null or (opgeheven_op is not null and ouder_id is null)));
create index organisatie_opgegaan_idx on organisatie (opgegaan_in_id) where opgegaan_in_id is not null;
comment on column organisatie.opgegaan_in_id is 'One step only: when that one goes too, this moves along.';

create index aanmelding_organisatie_idx on aanmelding (organisatie_id) where organisatie_id is not null;

-- Whatever is written for the one that went, by a form that was open or a request under way, lands with the one that
-- stayed. The row is locked as a foreign key does, so that this waits for a merge that is not finished.
create function organisatie_leidt_verder() returns trigger language plpgsql as $$
declare
  kolom text := tg_argv[0];
  verder uuid;
begin
  select opgegaan_in_id into verder from organisatie where id = (to_jsonb(new) ->> kolom)::uuid for key share;
  if verder is not null then
    new := jsonb_populate_record(new, jsonb_build_object(kolom, verder));
  end if;
  return new;
end $$;
create trigger opgegaan before insert or update of organisatie_id on lid
  for each row when (new.organisatie_id is not null) execute function organisatie_leidt_verder('organisatie_id');
create trigger opgegaan before insert or update of organisatie_id on proeftuin
  for each row execute function organisatie_leidt_verder('organisatie_id');
create trigger opgegaan before insert or update of koper_id on aanbesteding
  for each row when (new.koper_id is not null) execute function organisatie_leidt_verder('koper_id');
create trigger opgegaan before insert or update of organisatie_id on aanmelding
  for each row when (new.organisatie_id is not null) execute function organisatie_leidt_verder('organisatie_id');
create trigger opgegaan before insert or update of organisatie_id on organisatie_domein
  for each row execute function organisatie_leidt_verder('organisatie_id');
create trigger opgegaan before insert or update of organisatie_id on organisatiebeheer
  for each row execute function organisatie_leidt_verder('organisatie_id');
create trigger opgegaan before insert or update of organisatie_id on beheerverzoek
  for each row execute function organisatie_leidt_verder('organisatie_id');
create trigger opgegaan before insert or update of ouder_id on organisatie
  for each row when (new.ouder_id is not null) execute function organisatie_leidt_verder('ouder_id');
