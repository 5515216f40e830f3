-- Past hierbij looks up of which words each stem is a form, and which compounds hold it. See docs/besluiten/0045.
set local lock_timeout = '5s';

create index zoekwoord_lexeem_idx on zoekwoord (lexeem);
create index werkwijze_passend_idx on werkwijze (categorie, gewijzigd_op desc, id desc)
  where gepubliceerd_op is not null and weggehaald_op is null;
create index haakje_passend_idx on haakje (categorie, gewijzigd_op desc, id desc) where weggehaald_op is null;
