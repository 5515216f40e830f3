import type { Inkijkpagina } from '#src/platform/database.generated.ts'

/** Which page somebody opened; after it comes of what. */
export const paginaLabel: Record<Inkijkpagina, string> = {
  geheel: 'de pagina',
  logboek: 'meer van het logboek',
  versies: 'eerdere teksten uit het logboek',
  bestand: 'een bestand',
  anders: 'een andere pagina',
}
