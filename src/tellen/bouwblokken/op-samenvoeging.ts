import { gaatMee } from '#src/netwerk/organisaties/verhuizing.ts'

export const bouwblokkenGaanMee = gaatMee({
  naam: 'bouwblokken',
  label: 'Versies van bouwblokken',
  tabel: 'bouwblok',
  kolom: 'organisatie_id',
})
