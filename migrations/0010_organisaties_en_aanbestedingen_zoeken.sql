-- Finding organisations, tenders and CPV codes by a part of their name, and pages of 200,000 organisations by key.
create extension if not exists pg_trgm;

alter table organisatie add column versie integer not null default 1;
comment on column organisatie.versie is 'Counts what people changed; an import leaves what they wrote alone from 2 on.';

create index organisatie_zoek_idx on organisatie using gin (lower(naam) gin_trgm_ops);
create index organisatie_afkorting_idx on organisatie (lower(afkorting)) where afkorting is not null;
create index organisatie_lijst_idx on organisatie (lower(naam), id) where opgeheven_op is null;
create index organisatie_soort_idx on organisatie (soort, lower(naam), id) where opgeheven_op is null;
create index organisatie_oin_idx on organisatie (oin) where oin is not null;
create index organisatie_kvk_idx on organisatie (kvk) where kvk is not null;
drop index organisatie_naam_idx;
create index organisatie_naam_idx on organisatie (lower(naam));

create index aanbesteding_zoek_idx on aanbesteding using gin (lower(titel) gin_trgm_ops);
create index cpv_zoek_idx on cpv using gin (lower(nl) gin_trgm_ops);
create index cpv_begin_idx on cpv (code text_pattern_ops);

-- One notice once per member. Not once in all: who may not see the row of another must not learn that it is there,
-- and a refused insert would tell. Whoever may see it is offered the existing one before it comes to an insert.
alter table aanbesteding drop constraint aanbesteding_notice_id_key;
create unique index aanbesteding_notice_idx on aanbesteding (notice_id, door_id) where notice_id is not null;
