import { paths } from '#src/paths/index.ts'
import { Card, CardList, dotted, Page, PageTitle, type Shell, Spark } from '#src/platform/components/index.ts'
import type { SoortKort } from './soort-werk.ts'
import { sayTelling } from './stand.ts'

type ListProps = { shell: Shell; soorten: SoortKort[] }

export const SoortenWerkPage = ({ shell, soorten }: ListProps) => (
  <Page
    shell={shell}
    title="Soorten werk"
    description="Per soort werk: wat er geprobeerd is, wat het bracht en wie ervan weet."
  >
    <PageTitle
      title="Soorten werk"
      lead="Koop je in, of beheer je een categorie? Kies wat je inkoopt, en zie wat anderen ermee deden."
    />
    <CardList label="Soorten werk">
      {soorten.map((soort) => (
        <Kaart {...soort} />
      ))}
    </CardList>
  </Page>
)

const Kaart = ({ categorie: { code, naam, toelichting }, totaal, lopend }: SoortKort) => (
  <Card
    level={2}
    href={paths.soortWerk(code)}
    title={naam}
    media={<Spark id={code} />}
    footer={sayHowMuch(totaal, lopend)}
  >
    <p>{toelichting}</p>
  </Card>
)

function sayHowMuch(totaal: number, lopend: number): string {
  if (totaal === 0) return 'Nog geen proeftuin die jij mag zien'
  const proeftuinen = totaal === 1 ? '1 proeftuin' : `${totaal} proeftuinen`
  return dotted([proeftuinen, lopend > 0 && sayTelling({ stand: 'loopt', aantal: lopend })])
}
