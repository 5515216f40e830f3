import { randomUUID } from 'node:crypto'
import { type Gastlink, standOf as standOfLink } from '#src/inloggen/gastlinks/gastlink.ts'
import { TermijnRegel } from '#src/netwerk/termijnen/cards.tsx'
import type { Termijn } from '#src/netwerk/termijnen/termijn.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Form,
  type FormState,
  OpDag,
  Page,
  PageTitle,
  PostButton,
  RadioField,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type Gastheer, standOf } from './gastheer.ts'
import { antwoordOpties, WatGastheerIs } from './parts.tsx'

type Props = {
  shell: Shell
  proeftuin: Proeftuin
  gastheer: Gastheer
  termijn: Termijn | undefined
  mag: { vragen: boolean; antwoorden: boolean }
  links: Gastlink[]
  vraag: FormState
  besluit: FormState
}

export const GastheerPage = (props: Props) => {
  const { shell, proeftuin: p, gastheer: g, termijn, mag } = props
  return (
    <Page shell={shell} title="Wie is gastheer?" back={backTo(p)}>
      <PageTitle title="Wie is gastheer?" lead={`${g.door} begon deze proeftuin namens ${g.organisatie}.`} />
      <Stand gastheer={g} />
      {termijn && (
        <p>
          <TermijnRegel termijn={termijn} />
        </p>
      )}
      {mag.antwoorden && <Antwoord {...props} />}
      {mag.vragen && <Vragen {...props} />}
    </Page>
  )
}

const Stand = ({ gastheer: g }: { gastheer: Gastheer }) => {
  switch (standOf(g)) {
    case 'bevestigd':
      return (
        <Alert kind="good" title={`${g.organisatie} is gastheer`}>
          <p>
            Dat bevestigde de organisatie <OpDag at={g.bevestigdOp ?? g.begonnenOp} />.
          </p>
        </Alert>
      )
    case 'afgewezen':
      return (
        <Alert kind="info" title={`${g.eigen} is gastheer`}>
          <p>
            {g.organisatie} zei <OpDag at={g.afgewezenOp ?? g.begonnenOp} /> dat dit niet van hen is. De
            proeftuin ging door bij {g.eigen}.
          </p>
        </Alert>
      )
    case 'teruggenomen':
      return (
        <Alert kind="info" title={`${g.eigen} is gastheer`}>
          <p>
            Wie de proeftuin trekt, maakte <OpDag at={g.teruggenomenOp ?? g.begonnenOp} /> de eigen
            organisatie gastheer.
          </p>
        </Alert>
      )
    case 'wacht':
      return (
        <Alert kind="warning" title="Nog niet bevestigd">
          <p>
            {g.organisatie} bevestigde nog niet dat de organisatie gastheer is. De proeftuin kan gewoon
            beginnen, maar wordt niet openbaar voordat dat is gebeurd. Zegt {g.organisatie} nee? Dan gaat de
            proeftuin door bij {g.eigen}.
          </p>
        </Alert>
      )
  }
}

const Antwoord = ({ proeftuin: p, gastheer: g, besluit: form }: Props) => (
  <section aria-labelledby="antwoord">
    <h2 id="antwoord">Jij werkt daar: klopt het?</h2>
    <WatGastheerIs {...g} vraag={p.vraag} />
    <Form
      action={paths.gastheerBesluit(p.id)}
      naam="besluit"
      form={form}
      submit="Geef antwoord"
      sleutel={randomUUID()}
    >
      <RadioField form={form} name="antwoord" label="Klopt het?" options={antwoordOpties} />
    </Form>
  </section>
)

const Vragen = ({ proeftuin: p, gastheer: g, links, vraag: form }: Props) => {
  const open = links.filter((link) => standOfLink(link) === 'open')
  return (
    <>
      <section aria-labelledby="vragen">
        <h2 id="vragen">{open.length > 0 ? 'Wie is gevraagd' : `Vraag iemand bij ${g.organisatie}`}</h2>
        {open.map((link) => (
          <p>
            <strong>{link.email}</strong> kreeg de vraag <OpDag at={link.gemaaktOp} />
            {link.keer > 0 ? ', van een ander die de vraag doorgaf' : ''}.{' '}
            {link.geopendOp ? (
              <>
                De link is geopend <OpDag at={link.geopendOp} />.
              </>
            ) : (
              'De link is nog niet geopend.'
            )}
          </p>
        ))}
        <Form
          action={paths.gastheer(p.id)}
          naam="vraag"
          form={form}
          submit={open.length > 0 ? 'Vraag een ander' : 'Stuur de vraag'}
          sleutel={randomUUID()}
          kind={open.length > 0 ? 'secondary' : 'primary'}
          cancel={open.length > 0 ? undefined : { href: paths.proeftuin(p.id), label: 'Doe dit later' }}
        >
          <p>
            We vragen om antwoord binnen tien werkdagen. Inloggen hoeft niet. Wie je vraagt, leest de titel en
            de vraag van de proeftuin, je naam en waar je werkt.
            {open.length > 0 && ' Vraag je een ander, dan werkt de vorige link niet meer.'}
          </p>
          <TextField
            form={form}
            name="email"
            label={`E-mailadres van iemand bij ${g.organisatie}`}
            hint="Een adres op een maildomein van deze organisatie, of van een lid dat er werkt."
            type="email"
            maxlength={254}
            width="middel"
          />
        </Form>
      </section>
      <section aria-labelledby="terug">
        <h2 id="terug">Toch niet namens een ander?</h2>
        <p>Dan is {g.eigen} gastheer. Dat kun je niet terugdraaien.</p>
        <PostButton action={paths.gastheerTerugname(p.id)} label={`Maak ${g.eigen} gastheer`} />
      </section>
    </>
  )
}
