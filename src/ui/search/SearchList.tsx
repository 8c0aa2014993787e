import { activityOf, firstActivePeriod, partsInWords } from '../../atlas/activity'
import { edtfInWords } from '../../atlas/edtf'
import { type Moment, momentInSentence } from '../../atlas/moment'
import type { Place } from '../../atlas/places'
import type { Finding, FindingGroup } from '../../atlas/search'
import type { Palette } from '../../paint/palette'
import type { Words } from '../../words/en'
import type { Language } from '../../words/language'
import { eventKindLabel } from '../../words/names'
import type { RecordsData } from '../atlasData'
import { Icon } from '../icons'
import { langOfRecords, useLanguage } from '../language'
import type { Resource } from '../resource'
import { Swatch } from '../Swatch'

interface SearchListProps {
  id: string
  /** The id of the element of a finding, counted through all groups. */
  option: (index: number) => string
  groups: FindingGroup[]
  /** Which finding the keyboard stands on. */
  chosen: number
  records: Resource<RecordsData>
  moment: Moment
  palette: Palette
  onChoose: (finding: Finding) => void
}

/** What was found, in groups: each says what it is and when. */
export default function SearchList(props: SearchListProps) {
  const { id, option, groups, chosen, records, moment, palette, onChoose } = props
  const language = useLanguage()
  const words = language.words.search
  const atlas = records.kind === 'ready' ? records.value : undefined
  if (!atlas || groups.length === 0) return null
  const firsts = groups.map((_, place) =>
    groups.slice(0, place).reduce((sum, { findings }) => sum + findings.length, 0),
  )
  return (
    <div role="listbox" id={id} aria-label={words.findings}>
      {groups.map(({ kind, findings, total }, place) => (
        <div role="group" key={kind} aria-labelledby={`${id}-${kind}`}>
          <p className="search-group" id={`${id}-${kind}`}>
            {words.groups[kind]}
            {total > findings.length && <span> {words.shownOf(findings.length, total)}</span>}
          </p>
          {findings.map((finding, within) => {
            const index = (firsts[place] ?? 0) + within
            const { mark, title, lang, alias, detail } = rowOf(finding, atlas, moment, palette, language)
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field takes the keys and points here
              <div
                key={option(index)}
                role="option"
                tabIndex={-1}
                id={option(index)}
                aria-selected={index === chosen}
                // The field keeps the focus, or the list would close before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(finding)}
              >
                <span className="search-mark">{mark}</span>
                <span className="search-title">
                  <span lang={lang}>{title}</span>
                  {alias && <span className="search-alias"> {alias}</span>}
                </span>
                <span className="search-detail">{detail}</span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

interface Row {
  mark: React.ReactNode
  title: string
  /** Of the title, where it is not the page's. */
  lang?: 'en' | undefined
  alias?: string | undefined
  detail: string
}

function rowOf(
  finding: Finding,
  atlas: RecordsData,
  moment: Moment,
  palette: Palette,
  language: Language,
): Row {
  const words = language.words.search
  switch (finding.kind) {
    case 'territory': {
      const { territory, alias } = finding
      const activity = activityOf(territory, moment)
      const period = firstActivePeriod(territory)
      return {
        mark: (
          <Swatch
            status={activity?.status ?? period.status}
            partial={activity?.partial ?? false}
            palette={palette}
          />
        ),
        title: territory.name,
        alias,
        detail: activity
          ? partsInWords(activity, moment, language)
          : words.nothingYet(momentInSentence(moment, language), edtfInWords(period.from, language)),
      }
    }
    case 'region': {
      const { region } = finding
      const count = atlas.territories.filter((territory) => territory.region === region.id).length
      return {
        mark: <Icon name="region" />,
        title: region.name,
        detail: words.region(count),
      }
    }
    case 'place': {
      const { place, alias } = finding
      const name = (id: string | undefined) =>
        atlas.territories.find((territory) => territory.id === id)?.name
      return {
        mark: <Icon name="place" />,
        title: place.names[0],
        // The names of the time stand in the detail.
        alias: place.history.some((item) => alias && item.startsWith(alias)) ? undefined : alias,
        detail: [placeKind(place, name(place.territory), words), place.history.join(', ')]
          .filter(Boolean)
          .join(' · '),
      }
    }
    case 'event': {
      const { event } = finding
      const names = event.territories.flatMap(
        (id) => atlas.territories.find((territory) => territory.id === id)?.name ?? [],
      )
      const where = names.length > 2 ? words.andMore(names[0] ?? '', names.length - 1) : names.join(', ')
      return {
        mark: <Icon name="event" />,
        title: event.title,
        lang: langOfRecords(language),
        detail: [
          edtfInWords(event.date, language),
          words.kind(eventKindLabel(event.kind, language)),
          where,
        ].join(' · '),
      }
    }
  }
}

function placeKind({ kind, events }: Place, territory: string | undefined, words: Words['search']): string {
  if (kind === 'sea') return words.sea
  if (kind === 'country') return words.country
  if (kind === 'town') return territory === undefined ? words.town : words.townIn(territory)
  return territory === undefined ? words.sceneOfEvents(events) : words.sceneOfEventsIn(events, territory)
}
