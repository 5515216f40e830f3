-- That somebody opened a file with a proeftuin or a tender, told apart from other pages. See docs/besluiten/0029-voorkennis.md.
set local lock_timeout = '5s';

alter type inkijkpagina add value 'bestand' before 'anders';
