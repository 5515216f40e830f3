import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, stale, withoutAbsent } from '#test/shells/wrong.ts'

const letters = () => randomUUID().replace(/\d|-/g, (one) => 'ghijklmnop'[Number(one)] ?? 'q')
const naam = () => `Blok ${letters().slice(0, 20)}`

const was = {
  bedrag: '40000.00',
  eenheid: 'voltijdjaar',
  urenPerWeek: '36.00',
  bron: 'Zoals het was.',
  geldigVanaf: '2026-01-01',
} as const

type Place = { id: string; blokId: string; naam: string; nieuw: string; organisatieId: string }

/** A bouwblok of its own each time, of the ministerie: its page is kept by `adviesteam`, who works there too. */
async function place({ t, p }: World): Promise<Place> {
  const organisatieId = p.organisaties.ministerie
  await t.db
    .insertInto('organisatiebeheer')
    .values({ organisatieId, lidId: p.leden.adviesteam.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const made = await t.db
    .insertInto('bouwblok')
    .values({ ...was, naam: naam(), versie: 1, organisatieId })
    .returning(['id', 'blokId', 'naam'])
    .executeTakeFirstOrThrow()
  return { ...made, nieuw: naam(), organisatieId }
}

const inhoud = {
  bedrag: '22,35',
  eenheid: 'uur',
  urenPerWeek: null,
  bron: 'Beleid.',
  geldigVanaf: '2026-07-01',
}

const fout = {
  ...withoutAbsent(needed('naam', 80)),
  ...withoutAbsent(needed('bron', 500)),
  ...withoutAbsent(oneOf('eenheid')),
  'no amount': { bedrag: '' },
  'an amount in words': { bedrag: 'veel' },
  'a third decimal': { bedrag: '1,234' },
  'no day': { geldigVanaf: '2026-02-31' },
  'full time without hours': { eenheid: 'voltijdjaar', urenPerWeek: null },
  'more hours than one may work': { eenheid: 'voltijdjaar', urenPerWeek: '61' },
}
const begin = {
  in: 'gezet',
  begins: true as const,
  good: ({ nieuw }: Place) => ({ ...inhoud, naam: nieuw }),
  right: { 'full time': { bedrag: '40.000', eenheid: 'voltijdjaar', urenPerWeek: '36' } },
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'bouwblok',
  by: 'adviesteam',
  apart: /Blok [a-z]{20}/g,
  situations: ['gezet'],
  place,
  changes: {
    'van een organisatie': {
      ...begin,
      route: 'post /organisaties/{id}/bouwblokken',
      page: ({ organisatieId }) => paths.organisatieBouwblokken(organisatieId),
      api: ({ organisatieId }) => apiPaths.organisatieBouwblokken(organisatieId),
      wrong: { ...fout, 'a name that is there': ({ naam }) => ({ naam }) },
    },
    'van een regio': {
      ...begin,
      route: 'post /regios/{code}/bouwblokken',
      page: () => paths.regioBouwblokken('zeeland'),
      api: () => apiPaths.regioBouwblokken('zeeland'),
      wrong: fout,
    },
    'een nieuwe versie': {
      route: 'post /bouwblokken/{id}/versies',
      page: ({ blokId }) => paths.bouwblokVersies(blokId),
      api: ({ blokId }) => apiPaths.bouwblokVersies(blokId),
      in: 'gezet',
      good: ({ naam }) => ({ ...inhoud, naam, vervallen: true, versie: 1 }),
      asForm: ({ vervallen, ...given }) => ({ ...given, vervallen: vervallen === true ? 'ja' : undefined }),
      wrong: { ...fout, ...stale, 'nothing else': { ...was, vervallen: false } },
    },
  },
}
