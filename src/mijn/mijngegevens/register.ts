/** Every column of the member itself: what it becomes on leaving, in SQL; null: it stays as it is. */
export const profiel: Readonly<Record<string, string | null>> = {
  id: null,
  naam: `'Oud-lid'`,
  email: `id || '@oud-lid.invalid'`,
  functie: `''`,
  organisatie_id: 'null',
  regio: 'null',
  leverancier_tot: 'null',
  rollen: `'{}'`,
  brengt: `''`,
  zoekt: `''`,
  themas: `'{}'`,
  categorieen: `'{}'`,
  functie_zicht: null,
  rollen_zicht: null,
  onderwerpen_zicht: null,
  brengt_zicht: null,
  zoekt_zicht: null,
  foto_zicht: null,
  adviesteam_sinds: 'null',
  beheer_sinds: 'null',
  tweede_stap_sinds: 'null',
  toegelaten_op: null,
  vertrokken_op: 'now()',
  op_slot_sinds: null,
  persona: 'null',
  versie: 'versie + 1',
  aangemaakt_op: null,
}

/** Table and column of a line. */
export const placeOf = (key: string) => {
  const [tabel = '', kolom = ''] = key.split('.')
  return { tabel, kolom }
}
