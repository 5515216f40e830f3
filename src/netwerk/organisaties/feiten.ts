import type { Option } from '#src/platform/components/index.ts'
import type { Psotrede, SectorBanenafspraak } from '#src/platform/database.generated.ts'

export type { Psotrede, SectorBanenafspraak }

export const sectoren = ['markt', 'overheid', 'onbekend'] as const satisfies readonly SectorBanenafspraak[]

/** To which sector of the Banenafspraak its jobs count. */
export const sectorLabel: Record<SectorBanenafspraak, string> = {
  markt: 'Markt',
  overheid: 'Overheid',
  onbekend: 'Niet bekend',
}

export const psotreden = [
  'aspirant',
  'trede_1',
  'trede_2',
  'trede_3',
  'dertig_plus',
] as const satisfies readonly Psotrede[]

export const psoLabel: Record<Psotrede, string> = {
  aspirant: 'Aspirant',
  trede_1: 'Trede 1',
  trede_2: 'Trede 2',
  trede_3: 'Trede 3',
  dertig_plus: '30+',
}

const optionsOf = <T extends string>(values: readonly T[], label: Record<T, string>): Option[] =>
  values.map((value) => ({ value, label: label[value] }))

export const sectorOptions = optionsOf(sectoren, sectorLabel)
export const psoOptions = optionsOf(psotreden, psoLabel)

/** What each of these facts means, and what decides it. */
export const uitleg = {
  sector:
    'De Banenafspraak telt banen apart voor de markt en de overheid. Waar een organisatie bij hoort, hangt af van haar pensioen- en loonafspraken: betaalt ze over minstens de helft van de betaalde uren premie voor het Uitvoeringsfonds voor de overheid (UFO), dan is het de sector overheid. Wat voor soort organisatie het is, zegt daar niets over. De salarisadministratie weet het.',
  pso: 'De PSO (Prestatieladder Socialer Ondernemen) meet hoeveel mensen met een kwetsbare positie bij een organisatie werken. Een aspirant begint, trede 3 doet het meest. Bij 30+ is dat minstens 30 procent van de mensen: zo’n organisatie mag meedoen met voorbehouden opdrachten. Een ander dan de organisatie zelf toetst het.',
  sociaalRegister:
    'Een register van sociale ondernemingen, zoals dat van de Code Sociale Ondernemingen, kijkt of de maatschappelijke missie voor winst gaat. Niet elke sociale onderneming staat erin.',
} as const
