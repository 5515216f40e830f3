import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { paths } from '#src/paths/index.ts'
import { Page, PageTitle, PlainList, type Shell, Table } from '#src/platform/components/index.ts'
import type { Gevolgdsoort } from '#src/verspreiden/navolgingen/navolging.ts'
import { Bewijsregel } from '#src/verspreiden/navolgingen/parts.tsx'
import type { NogNiet, NogNietLijst } from './nog-niet.ts'
import { back, kop, naamOf, saySpread } from './parts.ts'
import { kwartaalgrenzen, sayKwartaal, type Voorbeeld } from './voorbeeld.ts'

const adres: Record<Gevolgdsoort, (id: string) => string> = {
  werkwijze: paths.werkwijze,
  haakje: paths.haakje,
  proeftuin: paths.proeftuin,
}

type OneProps = { shell: Shell; voorbeeld: Voorbeeld; nogNiet: NogNietLijst | null; categorieen: Categorie[] }

export const VoorbeeldPage = ({ shell, voorbeeld: v, nogNiet, categorieen }: OneProps) => (
  <Page shell={shell} title={v.titel} back={[back, { href: paths.verspreiding(), label: kop }]}>
    <PageTitle title={v.titel} lead={`${saySpread(v)}.`} />
    <Bewijsregel bewijs={v.bewijs} />
    <p>
      <a href={adres[v.soort](v.id)}>Naar {v.soort === 'haakje' ? 'het haakje' : `de ${v.soort}`}</a>
    </p>
    <h2>Wie begon wanneer</h2>
    <Table
      caption="Organisaties die begonnen, per kwartaal, zoals zij het zelf zeiden"
      head={['Kwartaal', 'Begonnen']}
      numeric={[1]}
      rows={kwartaalgrenzen()
        .slice(0, -1)
        .map((van, n) => [sayKwartaal(van), v.kwartalen[n] ?? 0])}
    />
    <NogNietDeel lijst={nogNiet} naam={naamOf(categorieen, v.categorie) ?? ''} />
  </Page>
)

type DeelProps = { lijst: NogNietLijst | null; naam: string }

const NogNietDeel = ({ lijst, naam }: DeelProps) => (
  <section aria-labelledby="nog-niet">
    <h2 id="nog-niet">Wie dit ook kan gebruiken</h2>
    {lijst === null ? (
      <p>Dit hoort niet bij één soort werk. Vonk kan niet zeggen wie er een contract voor heeft.</p>
    ) : (
      <Organisaties {...lijst} werk={naam.toLowerCase()} />
    )}
  </section>
)

const Organisaties = ({ aantal, organisaties, werk }: NogNietLijst & { werk: string }) =>
  aantal === 0 ? (
    <p>Vonk kent geen organisatie met een lopend contract in {werk} die dit nog niet nadoet.</p>
  ) : (
    <>
      <p>
        {aantal === 1 ? '1 organisatie heeft' : `${aantal} organisaties hebben`} een lopend contract in {werk}
        , en Vonk weet niet dat ze dit nadoen. Of ze het lazen, weet Vonk ook niet. Stuur iemand een bericht.
      </p>
      <PlainList class="vonk-nogniet">
        {organisaties.map((organisatie) => (
          <Organisatie {...organisatie} />
        ))}
      </PlainList>
      {aantal > organisaties.length && <p>En nog {aantal - organisaties.length}.</p>}
    </>
  )

const Organisatie = ({ id, naam, mensen }: NogNiet) => (
  <li>
    <h3>
      <a href={paths.organisatie(id)}>{naam}</a>
    </h3>
    {mensen.length === 0 ? (
      <p class="vonk-klein">Vonk kent hier niemand om aan te schrijven.</p>
    ) : (
      <ul>
        {mensen.map((mens) => (
          <li>
            {mens.naam}
            {mens.functie && `, ${mens.functie}`}:{' '}
            <a href={paths.schrijfBericht(mens.id)}>
              schrijf een bericht<span class="vonk-onzichtbaar"> aan {mens.naam}</span>
            </a>
          </li>
        ))}
      </ul>
    )}
  </li>
)
