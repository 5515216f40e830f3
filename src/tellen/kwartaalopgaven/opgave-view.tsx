import { randomUUID } from 'node:crypto'
import { Doorgave } from '#src/inloggen/gastlinks/cards.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  DataList,
  dot,
  emptyForm,
  Form,
  type FormState,
  Icon,
  Moment,
  Page,
  PlainList,
  PostButton,
  type Shell,
  sayDate,
  Uitleg,
} from '#src/platform/components/index.ts'
import type { Deur } from './deur.ts'
import { nuEr, type Regel, zegDuur, zegKort, zegMaanden } from './kwartaalopgave.ts'
import { Begon, type Fout, NieuwePlek, PlekRegel } from './plek-view.tsx'
import { Spreadsheet } from './tabel-deel.tsx'
import { samen, zegAantal, zegGraad, zegTelling } from './zegt.ts'

type Props = {
  shell: Shell
  deur: Deur
  regels: Regel[]
  vorige: { seconden: number } | undefined
  fout?: Fout | undefined
  doorgave?: FormState | undefined
}

/** More would make the page slow; who has more takes the spreadsheet. */
const meeste = 100

/** What an employer is asked each quarter: one tap above everything. */
export const OpgavePage = (props: Props) => {
  const { shell, deur, regels, fout } = props
  const getoond = regels.slice(0, meeste)
  return (
    <Page shell={shell} title="Klopt dit nog?">
      <div class="vonk-kwartaal">
        <Kop {...props} />
        <h2>Of pas één plek aan</h2>
        <PlainList class="vonk-kwartaal__plekken">
          {getoond.map((regel) => (
            <PlekRegel deur={deur} regel={regel} fout={fout} />
          ))}
          <NieuwePlek deur={deur} regels={regels} fout={fout} />
        </PlainList>
        {regels.length > meeste && (
          <p>
            Hier staan de eerste {meeste} plekken. Alle {regels.length} staan in de spreadsheet.
          </p>
        )}
        <Som regels={regels} />
        <Spreadsheet deur={deur} fout={fout} />
        <WieZiet deur={deur} />
        <Slot {...props} />
      </div>
    </Page>
  )
}

const Kop = ({ deur: { o, titel, adres }, regels }: Props) => (
  <>
    <p class="vonk-kopje">
      {zegKort(o.kwartaal)}
      {dot}
      {zegMaanden(o.kwartaal)}
    </p>
    <h1>Klopt dit nog?</h1>
    <p class="utrecht-paragraph utrecht-paragraph--lead">
      {zegAantal(nuEr(regels).length)} van <strong>{o.organisatie}</strong> bij {o.gastheer}
      {titel && <>, in ‘{titel}’</>}.
    </p>
    <Form
      action={adres.antwoord}
      naam="klaar"
      form={emptyForm}
      submit={<Klopt {...o} />}
      sleutel={randomUUID()}
    >
      <Begon />
    </Form>
    <p>
      {o.gewijzigd > 0 ? 'Wat je wijzigde is bewaard.' : 'Eén tik en je bent klaar.'}
      {o.uiterlijkOp && <> Graag uiterlijk {sayDate(o.uiterlijkOp)}.</>}
    </p>
  </>
)

const Klopt = ({ gewijzigd }: { gewijzigd: number }) => (
  <>
    <Icon name="check" />
    {gewijzigd > 0 ? 'Klaar: de rest klopt' : 'Alles klopt nog'}
  </>
)

const Som = ({ regels }: { regels: Regel[] }) => {
  const { uren, banen } = samen(regels)
  return (
    <>
      <DataList
        items={[
          { label: 'Samen', value: `${uren} per week` },
          { label: 'In banen van 25,5 uur', value: `${banen} banen` },
        ]}
      />
      <p>
        Uren uit het contract, {zegGraad(regels)}. {zegTelling(regels)}
      </p>
      <Uitleg vraag="Hoe telt dit?">
        Eén baan is 25,5 betaalde uren per week. Weet Vonk de verloonde uren van een kwartaal, dan gaan die
        voor. Landelijk tellen alleen mensen mee die in het doelgroepregister van UWV staan. Vonk telt
        daarnaast alles wat het netwerk hielp ontstaan, en noemt dat ‘bijdrage’.
      </Uitleg>
    </>
  )
}

const WieZiet = ({ deur: { o } }: { deur: Deur }) => (
  <>
    <h2>Wie ziet dit?</h2>
    <ul>
      <li>
        Jij, het team van de proeftuin en wie telt voor {o.gastheer} of {o.organisatie}. De andere kant
        bevestigt daarna jullie opgave.
      </li>
      <li>
        Andere leveranciers <strong>niet</strong>. Openbaar worden alleen totalen van 10 en meer.
      </li>
    </ul>
    <Alert kind="good" title="Niets over mensen">
      Vul geen namen, geboortedata of andere gegevens van een medewerker in. Vonk vraagt alleen of de plek er
      is.
    </Alert>
  </>
)

/** The other ways out: somebody else, not at all; and whose link it is. */
const Slot = ({ deur, vorige, doorgave = emptyForm }: Props) => (
  <>
    {deur.gast && <Doorgave {...deur.gast} form={doorgave} />}
    <footer>
      {deur.gast && (
        <p>
          Deze link is voor {deur.gast.link.email} en alleen voor deze vraag. Hij werkt tot en met{' '}
          <Moment at={deur.gast.link.verlooptOp} dateOnly />. Je hoeft niet in te loggen.
        </p>
      )}
      {vorige && <p>Vorig kwartaal kostte dit je {zegDuur(vorige.seconden)}.</p>}
      {deur.isContact && (
        <>
          <p>Je krijgt deze vraag elk kwartaal, omdat jij het contact van deze opdracht bent.</p>
          <PostButton action={deur.adres.einde} label="Vraag het me voortaan niet meer" kind="subtle" />
        </>
      )}
      <p>
        <a href={paths.privacy()}>Wat Vonk bewaart</a>
      </p>
    </footer>
  </>
)
