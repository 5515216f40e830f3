import { paths } from '#src/paths/index.ts'
import {
  Alert,
  type FormState,
  Page,
  PageTitle,
  PlainList,
  type Shell,
  Table,
} from '#src/platform/components/index.ts'
import { Bewijsregel } from '#src/verspreiden/navolgingen/parts.tsx'
import { DuwtjeForm, duwtjeBegin, Gestuurd } from './duwtje-view.tsx'
import { kiesbaar } from './forms.ts'
import type { Gelezen } from './lezen.ts'
import type { NogNiet, NogNietLijst } from './nog-niet.ts'
import { adresVan, back, kop, saySpread } from './parts.ts'
import { kwartaalgrenzen, sayKwartaal } from './voorbeeld.ts'

type OneProps = { shell: Shell; gelezen: Gelezen; door: string; form?: FormState | undefined }

export const VoorbeeldPage = ({ shell, ...props }: OneProps) => {
  const { voorbeeld: v, duwtjes } = props.gelezen
  return (
    <Page shell={shell} title={v.titel} back={[back, { href: paths.verspreiding(), label: kop }]}>
      <PageTitle title={v.titel} lead={saySpread(v)} />
      <Bewijsregel bewijs={v.bewijs} />
      <p>
        <a href={adresVan(v)}>Naar {v.soort === 'haakje' ? 'het haakje' : `de ${v.soort}`}</a>
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
      <NogNietDeel {...props} />
      <Gestuurd duwtjes={duwtjes} />
    </Page>
  )
}

const NogNietDeel = (props: Omit<OneProps, 'shell'>) => {
  const { categorie, nogNiet } = props.gelezen
  return (
    <section aria-labelledby="nog-niet">
      <h2 id="nog-niet">Wie dit ook kan gebruiken</h2>
      {!categorie || !nogNiet ? (
        <p>Dit hoort niet bij één soort werk. Vonk kan niet zeggen wie er een contract voor heeft.</p>
      ) : (
        <Organisaties {...props} lijst={nogNiet} werk={categorie.naam} />
      )}
    </section>
  )
}

type LijstProps = Omit<OneProps, 'shell'> & { lijst: NogNietLijst; werk: string }

const Organisaties = ({ gelezen, door, form, lijst, werk }: LijstProps) => {
  const { zoalsInkopers, duwtjes } = gelezen
  const met = kiesbaar(lijst.organisaties)
  return (
    <>
      <p>{sayNogNiet(lijst.aantal, werk.toLowerCase(), duwtjes.length > 0)}</p>
      {lijst.aantal > 0 && !zoalsInkopers && (
        <p>Wie inkoopt, mag dit voorbeeld niet lezen. Daarom kun je er geen duwtje over sturen.</p>
      )}
      {met.length === 0 && form?.problems.organisaties && (
        <Alert kind="error">{form.problems.organisaties}</Alert>
      )}
      {zoalsInkopers && met.length > 0 && (
        <DuwtjeForm
          kiesbaar={met}
          voorbeeld={zoalsInkopers}
          werk={werk}
          door={door}
          form={form ?? duwtjeBegin(met)}
        />
      )}
      <ZonderDuwtje
        organisaties={lijst.organisaties.filter((one) => !met.includes(one))}
        kop={zoalsInkopers ? 'Hier kent Vonk niemand om het aan te sturen' : undefined}
      />
      {lijst.aantal > lijst.organisaties.length && <p>En nog {lijst.aantal - lijst.organisaties.length}.</p>}
    </>
  )
}

function sayNogNiet(aantal: number, werk: string, gestuurd: boolean): string {
  const andere = gestuurd ? 'andere ' : ''
  if (aantal === 0)
    return `Vonk kent geen ${andere}organisatie met een lopend contract in ${werk} die dit nog niet nadoet.`
  const wie = aantal === 1 ? `1 ${andere}organisatie heeft` : `${aantal} ${andere}organisaties hebben`
  return `${wie} een lopend contract in ${werk}, en Vonk weet niet dat ze dit nadoen. Of ze het lazen, weet Vonk ook niet.`
}

/** Not hidden, but nobody there can be pointed to it. */
const ZonderDuwtje = ({ organisaties, kop }: { organisaties: NogNiet[]; kop: string | undefined }) =>
  organisaties.length > 0 && (
    <>
      {kop && <h3>{kop}</h3>}
      <PlainList class="vonk-nogniet">
        {organisaties.map(({ id, naam }) => (
          <li>
            <a href={paths.organisatie(id)}>{naam}</a>
          </li>
        ))}
      </PlainList>
    </>
  )
