import * as V from '#src/platform/components/index.ts'
import { absurd } from './absurd.ts'

const broken: V.FormState = {
  values: {
    titel: 'Te kort',
    vraag: 'Hoe **kan**…',
    vertrekpunt: 'opdracht',
    fasen: ['voorbereiden'],
    soort: 'gemeente',
  },
  problems: {
    '': 'Iemand anders heeft dit intussen veranderd. Kijk het na en stuur het nog eens.',
    titel: 'Schrijf een titel van ten minste 10 letters.',
    vertrekpunt: 'Kies een vertrekpunt.',
    akkoord: 'Zet hier een vinkje als je akkoord gaat.',
  },
}

export const Fields = () => (
  <V.Form
    action="/x"
    form={broken}
    submit="Bewaar"
    sleutel="abc"
    versie={3}
    cancel={{ href: '/', label: 'Toch niet' }}
  >
    <V.TextField
      form={broken}
      name="titel"
      label="Titel"
      hint="Zeg in één zin wat jullie gaan proberen."
      maxlength={120}
    />
    <V.TextField
      form={broken}
      name="waarde"
      label="Waarde in euro’s"
      width="kort"
      inputmode="decimal"
      optional
    />
    <V.TextField form={broken} name="cpv" label="CPV-code" width="middel" list={['98310000', '79995100']} />
    <V.TextArea form={broken} name="waarom" label="Aanleiding" />
    <V.RichTextArea form={broken} name="vraag" label="De vraag" />
    <V.RadioField
      form={broken}
      name="vertrekpunt"
      label="Waar begint het?"
      hint="Dit kun je later niet veranderen."
      options={[
        {
          value: 'opdracht',
          label: 'Bij een opdracht',
          hint: 'Een aanbesteding of een contract dat al loopt.',
        },
        { value: 'kandidaat', label: 'Bij wat iemand kan en wil', hint: 'Schrijf nooit op wie het is.' },
        { value: 'vacature', label: 'Bij een vacature' },
        { value: 'x', label: absurd },
      ]}
    />
    <V.CheckboxesField
      form={broken}
      name="fasen"
      label="In welke fasen?"
      optional
      options={[
        { value: 'voorbereiden', label: 'Voorbereiden' },
        { value: 'uitvoeren', label: 'Uitvoeren' },
      ]}
    />
    <V.SelectField
      form={broken}
      name="soort"
      label="Soort organisatie"
      options={[
        { value: 'gemeente', label: 'Gemeente' },
        { value: 'zorg', label: 'Zorg' },
      ]}
    />
    <V.DateField form={broken} name="begin" label="Begint op" optional />
    <V.FileField
      form={broken}
      name="bestand"
      label="Aankondiging (XML)"
      accept=".xml"
      hint="Hoogstens 5 MB."
    />
    <V.CheckboxField form={broken} name="akkoord" label="Ik heb geen namen van kandidaten opgeschreven" />
  </V.Form>
)
