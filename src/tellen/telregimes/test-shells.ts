import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, stale, withoutAbsent } from '#test/shells/wrong.ts'

type Place = { id: string; naam: string; versie: number }

const letters = () => randomUUID().replace(/\d|-/g, (one) => 'ghijklmnop'[Number(one)] ?? 'q')
const eigen = { dienstverband: 'werkgever', leerwerk: 'werkgever' } as const
const verder = { detachering: 'inlener', uitzend: 'inlener', inkoopVanDienst: 'werkgever' } as const
const was = { titel: 'Zoals het was', bron: 'Een besluit', register: true }

/** A regime of its own each time: a version is never changed nor taken away. */
const place = ({ t }: World): Promise<Place> =>
  t.db
    .insertInto('telregime')
    .values({ ...was, ...eigen, ...verder, naam: `regime_${letters().slice(0, 20)}`, versie: 1 })
    .returning(['id', 'naam', 'versie'])
    .executeTakeFirstOrThrow()

const uren = {
  'too many hours': { norm: '9000' },
  'no hours': { norm: 'veel' },
  'half hours': { norm: '1326.5' },
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'telregime',
  by: 'adviesteam',
  apart: /regime_[a-z]{20}/g,
  situations: ['vastgelegd'],
  place,
  changes: {
    'een nieuwe versie': {
      route: 'post /telregimes/{naam}/versies',
      page: ({ naam }) => paths.telregimeVersies(naam),
      api: ({ naam }) => apiPaths.telregimeVersies(naam),
      in: 'vastgelegd',
      good: ({ versie }) => ({
        ...verder,
        inkoopVanDienst: 'koper',
        titel: 'Zoals het wordt',
        bron: 'Een ander besluit',
        ingangOp: '2026-07-01',
        register: true,
        norm: 1326,
        versie,
      }),
      asForm: ({ register, ...given }) => ({ ...given, register: register === true ? 'ja' : register }),
      right: { 'hours a week, not in force': { norm: null, ingangOp: null, register: false } },
      wrong: {
        ...withoutAbsent(needed('titel', 80)),
        ...withoutAbsent(needed('bron', 500)),
        ...withoutAbsent(oneOf('detachering')),
        ...withoutAbsent(oneOf('inkoopVanDienst')),
        ...uren,
        ...stale,
        'a day that is not there': { ingangOp: '2026-02-31' },
        'nothing else': { ...was, ...verder, ingangOp: null, norm: null },
      },
    },
  },
}
