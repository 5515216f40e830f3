-- Do no harm: before people are approached a team says what is there, and at the end whether everybody in whom it raised
-- expectations was told. Null: not asked then.
set local lock_timeout = '5s';

create type voorwaarde as enum ('begeleiding', 'werkplek', 'geld');
alter table proeftuin add column geregeld voorwaarde[] not null default '{}';
comment on column proeftuin.geregeld is 'What its team said is there for the people whom it will approach.';

create type gebeld as enum ('iedereen', 'nog_niet', 'niet_nodig');
alter table afronding add column gebeld gebeld;
comment on column afronding.gebeld is 'Whether everybody in whom expectations were raised was told how it ended; null: that was not asked.';
