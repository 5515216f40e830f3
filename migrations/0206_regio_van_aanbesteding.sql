-- Where the work of a tender is done, by labour market region: chosen by who fills it in, proposed from its places. See docs/besluiten/0049.
set local lock_timeout = '5s';

alter table aanbesteding add column regio text references regio;
comment on column aanbesteding.regio is 'Where the work is done; empty where it is not known, or done everywhere.';
create index aanbesteding_regio_idx on aanbesteding (regio) where regio is not null;
