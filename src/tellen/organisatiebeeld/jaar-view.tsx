import { paths } from '#src/paths/index.ts'
import { Actions, ButtonLink, Page, PageTitle, type Shell, Table } from '#src/platform/components/index.ts'
import { GrafiekMetTabel } from '#src/platform/grafiek/grafiek-met-tabel.tsx'
import { lijnenAlsTabel } from '#src/platform/grafiek/lijnen.ts'
import { Lijnen } from '#src/platform/grafiek/lijnen-grafiek.tsx'
import { ProeftuinRijen } from '#src/proeftuinen/proeftuin/cards.tsx'
import type { Jaarbeeld } from './jaar.ts'
import { ietsTeTonen, lijnenVanJaar, vormenVanJaar, zinnenVanJaar } from './jaar-woorden.ts'

const Getoond = (beeld: Jaarbeeld) => {
  const lijnen = lijnenVanJaar(beeld)
  const { titel, kop, rijen } = vormenVanJaar(beeld)
  return (
    <>
      <GrafiekMetTabel tabel={lijnenAlsTabel(lijnen, 'Banen per kwartaal')}>
        <Lijnen id="jaar-lijnen" titel="Banen per kwartaal" {...lijnen} />
      </GrafiekMetTabel>
      {rijen.length > 0 && <Table caption={titel} head={kop} rows={rijen} numeric={[1, 2]} />}
    </>
  )
}

type Props = Jaarbeeld & { shell: Shell; jaren: number[] }

export const JaarPage = ({ shell, jaren, ...beeld }: Props) => {
  const { organisatie, jaar, proeftuinen } = beeld
  const title = `Wat ${organisatie.naam} bracht in ${jaar}`
  return (
    <Page
      shell={shell}
      title={title}
      back={[
        { href: paths.organisatie(organisatie.id), label: organisatie.naam },
        { href: paths.organisatiebeeld(organisatie.id), label: 'Tellen' },
      ]}
    >
      <PageTitle
        title={title}
        lead="Om te printen en te delen met collega’s. Wat te klein is om te tonen, staat er niet in."
      />
      <nav class="utrecht-button-group vonk-acties" aria-label="Ander jaar">
        {jaren
          .filter((ander) => ander !== jaar)
          .map((ander) => (
            <ButtonLink href={paths.organisatiejaar(organisatie.id, ander)} kind="subtle">
              {String(ander)}
            </ButtonLink>
          ))}
      </nav>
      <section aria-labelledby="banen">
        <h2 id="banen">Banen</h2>
        {zinnenVanJaar(beeld).map((zin) => (
          <p>{zin}</p>
        ))}
        {ietsTeTonen(beeld) && <Getoond {...beeld} />}
      </section>
      <section aria-labelledby="geprobeerd">
        <h2 id="geprobeerd">Wat we probeerden en leerden</h2>
        {proeftuinen.length === 0 ? (
          <p>Nog geen proeftuin is openbaar. Deel er een, dan staat hij hier ook.</p>
        ) : (
          <ProeftuinRijen kaarten={proeftuinen} label="Wat we probeerden en leerden" level={3} />
        )}
      </section>
      <Actions>
        <ButtonLink href={paths.organisatiejaarPdf(organisatie.id, jaar)} kind="secondary">
          Neem mee als pdf
        </ButtonLink>
      </Actions>
    </Page>
  )
}
