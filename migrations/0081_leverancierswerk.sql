-- Who joins says whether they work for a supplier, or did in the last twelve months. Null: was not asked.
alter table aanmelding
  add column leverancierswerk text check (leverancierswerk in ('nee', 'nu', 'tot')),
  add column leverancier_tot date,
  add column leverancier_naam text not null default '' check (length(leverancier_naam) <= 200),
  add constraint aanmelding_leverancier_tot check (case leverancierswerk
    when 'nu' then leverancier_tot = 'infinity'
    when 'tot' then leverancier_tot is not null and isfinite(leverancier_tot)
    else leverancier_tot is null end);

-- Whether this day on the suppliers' side closes something still, or may yet: what is published within twelve months of
-- it, until that has ended.
create function sluit_nog(tot date) returns boolean
  language sql stable parallel safe
  return coalesce(tot + interval '12 months' >= current_date
    or exists (select from aanbesteding b where b.gepubliceerd_op <= tot + interval '12 months'
      and loopt_aanbesteding(b.gepubliceerd_op, b.definitief_op, b.vroegtijdig_beeindigd_op, current_date))
    or exists (select from proeftuin p join fase_periode f on f.proeftuin_id = p.id and f.geeindigd_op is null
      where kiest_zonder_aanbesteding(p.fase, p.route, p.uitkomst, p.aanbesteding_id)
        and f.begonnen_op <= tot + interval '12 months'), false);

-- What is kept of who leaves an address behind on the suppliers' side: no name and no address, so that who comes back
-- by it does not come back on the other side.
create table kantgeheugen (
  adres bytea primary key check (length(adres) = 32),
  leverancier_tot date not null check (isfinite(leverancier_tot))
);
comment on column kantgeheugen.adres is 'A keyed hash of the address, as in mailweigering.';

-- Who leaves Vonk leaves nothing with the account: the memory above is by the address.
drop trigger verlaat_leverancier on lid;
create trigger verlaat_leverancier before update of organisatie_id on lid
  for each row when (new.organisatie_id is distinct from old.organisatie_id and new.vertrokken_op is null)
  execute function lid_verlaat_leverancier();
