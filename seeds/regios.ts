/** Where the places of the demo lie; those that are invented lie beside a real one. */
const regios: Readonly<Record<string, string>> = {
  Apeldoorn: 'stedendriehoek_en_noordwest_veluwe',
  Delft: 'haaglanden',
  'Den Haag': 'haaglanden',
  Everdam: 'zuid_holland_centraal',
  Hoogveld: 'stedendriehoek_en_noordwest_veluwe',
  Lindekerk: 'midden_utrecht',
  Oeverstad: 'rijnmond',
  Rotterdam: 'rijnmond',
  Sluisoord: 'rijnmond',
  Utrecht: 'midden_utrecht',
  Waterdam: 'ijsselvechtstreek',
  Zwolle: 'ijsselvechtstreek',
}

export const regioVan = (plaats: string): string | null => regios[plaats] ?? null

/** Where all of these lie; null when that is in several. */
export function regioVanAlle(plaatsen: string[]): string | null {
  const gevonden = new Set(plaatsen.map(regioVan).filter((regio) => regio !== null))
  return gevonden.size === 1 ? ([...gevonden][0] ?? null) : null
}

/** The municipalities of the demo, invented ones too. */
export const gemeenten = Object.entries(regios).map(([gemeente, regio]) => ({ gemeente, regio }))
