import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { acceptabel } from '#src/platform/bestand/soort.ts'
import {
  Actions,
  Button,
  ButtonLink,
  EmptyState,
  FileField,
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import { zichtbaarheidLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { type Bijlage, hoogstens, type Stuk, sayGrootte, soortNaam } from './bijlage.ts'
import { Lijst } from './lijst.tsx'
import { may } from './policy.ts'
import type { Gevonden } from './queries.ts'

type Props = { shell: Shell; actor: Actor | null; stuk: Stuk; bijlagen: Bijlage[]; form: FormState }

export const BijlagenPage = ({ shell, actor, stuk, bijlagen, form }: Props) => (
  <Page shell={shell} title={`Bijlagen bij ${stuk.titel}`} back={stuk.back}>
    <PageTitle title="Bijlagen" lead={`Bij ‘${stuk.titel}’. Wie dat leest, leest ook de bijlagen.`} />
    {bijlagen.length > 0 ? (
      <Lijst actor={actor} stuk={stuk} bijlagen={bijlagen} />
    ) : (
      <EmptyState title="Nog geen bijlagen" icon="file-text">
        Hier komen bestanden te staan die erbij horen: een planning, een verslag, een foto van het werk.
      </EmptyState>
    )}
    {may.add(stuk) && <Erbij stuk={stuk} aantal={bijlagen.length} form={form} />}
  </Page>
)

type ErbijProps = { stuk: Stuk; aantal: number; form: FormState }

const Erbij = ({ stuk, aantal, form }: ErbijProps) => (
  <section>
    <h2>Zet er een bestand bij</h2>
    {aantal >= hoogstens && !form.problems.bestand ? (
      <p>
        Er staan {hoogstens} bestanden bij, en meer kan niet. Haal er eerst een weg, of voeg bestanden samen.
      </p>
    ) : (
      <Form action={stuk.href} form={form} submit="Zet erbij" sleutel={randomUUID()} multipart>
        <FileField
          form={form}
          name="bestand"
          label="Bestand"
          hint={`Voor ${zichtbaarheidLabel[stuk.kring]}. Een pdf, Word, Excel, PowerPoint, LibreOffice, jpeg, png, webp, tekst of csv, van hoogstens 20 MB.`}
          accept={acceptabel}
        />
        <p>
          Vonk bewaart het bestand zoals het is. Wat erin verborgen zit gaat mee: wie het maakte, en bij een
          foto soms waar. Een tekst, csv of tabel (Excel, ods) kijkt Vonk na op nummers die een BSN kunnen
          zijn. Andere bestanden leest Vonk niet: kijk zelf na dat er geen namen of nummers van mensen in
          staan.
        </p>
      </Form>
    )}
  </section>
)

/** What it will do, before it is done. */
export const VerwijderingPage = ({ shell, stuk, bijlage: b }: Gevonden & { shell: Shell }) => (
  <Page
    shell={shell}
    title={`Haal ${b.naam} weg`}
    back={[...stuk.back, { href: stuk.href, label: 'Bijlagen' }]}
  >
    <PageTitle
      title="Haal je dit bestand weg?"
      lead={`${b.naam} (${soortNaam(b)}, ${sayGrootte(b.grootte)}), bij ‘${stuk.titel}’.`}
    />
    <p>Het is dan voor iedereen weg, ook uit de opslag van Vonk. Je kunt het niet terughalen.</p>
    <form class="vonk-form" method="post" action={paths.bijlageVerwijdering(b.id)}>
      <Actions>
        <Button kind="danger">Haal weg</Button>
        <ButtonLink href={stuk.href} kind="subtle">
          Annuleer
        </ButtonLink>
      </Actions>
    </form>
  </Page>
)
