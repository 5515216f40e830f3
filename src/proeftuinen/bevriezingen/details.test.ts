import { expect, it } from 'vitest'
import { sayBijzonderheden } from './details.ts'

it.each([
  [
    'aantekening.geschreven',
    { aantekening: 'x', soort: 'hobbel', zichtbaarheid: 'team_overheid' },
    'hobbel, voor het team zonder leveranciers',
  ],
  ['fase.begonnen', { fase: 'selecteren_en_gunnen' }, 'selecteren en gunnen'],
  [
    'route.gewisseld',
    { van: 'inkoop', naar: 'individuele_plaatsing' },
    'van inkoop, naar zelf in dienst nemen',
  ],
  ['zichtbaarheid.gewijzigd', { van: 'overheid', naar: 'netwerk' }, 'van de overheid, naar het netwerk'],
  ['teamlid.toegetreden', { lid: 'x', rol: 'hr' }, 'als HR'],
  ['proeftuin.afgerond', { uitkomst: 'niet_gelukt' }, 'niet gelukt, wel geleerd'],
  ['keuze.bevestigd', { uitkomst: 'gestopt' }, 'de inkoop is gestopt'],
  [
    'aanbesteding.gewijzigd',
    { gepubliceerdOp: '2026-01-02 → leeg', zichtbaarheid: 'team → netwerk' },
    'eerst voor het team, nu voor het netwerk; gepubliceerd: eerst 2 januari 2026, nu leeg',
  ],
  [
    'aanbesteding.besloten',
    { gunningsbeslissingOp: '2026-03-01', perceel: '2' },
    'perceel 2, gunningsbeslissing: 1 maart 2026',
  ],
  [
    'opening.voorgesteld',
    { soort: 'gestopt', vroegtijdigBeeindigdOp: 'leeg → 2026-03-01' },
    'gestopt: eerst leeg, nu 1 maart 2026',
  ],
  ['opening.bevestigd', { soort: 'definitief' }, 'de gunning is definitief'],
  ['iets.nieuws', { id: 'x' }, ''],
] as const)('says what %s is about in words, and no keys', (_handeling, bijzonderheden, said) => {
  expect(sayBijzonderheden(bijzonderheden)).toBe(said)
})
