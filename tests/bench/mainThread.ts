/**
 * What the main thread of a page does, read from a trace of Chromium. Counted is the time that the
 * thread itself ran (thread time of its tasks), not the time that passed: with software rendering the
 * pixels are made by other processes on the same cores, and neither their work nor the waiting for them
 * is the page's own. What passed is kept beside it, since a task that is held up is long for the reader, too.
 */
import type { Browser, Page } from '@playwright/test'

/** Milliseconds of the thread's own time. */
export interface Work {
  /** JavaScript, its promises and its garbage. */
  script: number
  /** Style and layout. */
  layout: number
  /** Painting, handing over to the compositor, messages. */
  rest: number
}

export interface Task extends Work {
  /** Milliseconds on the clock of the trace. */
  start: number
  /** Milliseconds that passed from beginning to end. */
  passed: number
}

export interface MainThread {
  /** In order of time. */
  tasks: Task[]
  /** When `performance.mark` was called, by its name, and when the task began that called it. */
  marks: { name: string; at: number; taskStart: number }[]
  /** When the tasks began in which a key went down. */
  keys: number[]
}

interface TraceEvent {
  name: string
  cat?: string
  ph: string
  pid: number
  tid: number
  /** Microseconds: the clock, the length, and the thread's own time within. */
  ts: number
  dur?: number
  tdur?: number
  args: { name?: string; data?: { type?: string } }
}

/**
 * What is recorded: every part of every task, or the tasks alone. To record the parts makes them dearer, by
 * an eighth of a step of the slider; without them all of a task counts as `rest`, and keys are known only
 * from {@link markKeys}. Marks of the page come with both.
 */
const CATEGORIES = {
  parts: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  tasks: ['toplevel', 'blink.user_timing'],
} as const

/** A task as the one and as the other category have it. */
const TASK = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])
const KEY = 'key went down'

/** Runs in the page. */
function markKey(mark: string) {
  addEventListener('keydown', () => performance.mark(mark), { capture: true })
}

/** Lets a page mark the keys that go down, for traces without the parts of tasks. */
export function markKeys(page: Page): Promise<unknown> {
  return page.addInitScript(markKey, KEY)
}

const LAYOUT = new Set(['UpdateLayoutTree', 'Layout'])
const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'HandlePostMessage',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
])

/** Records while `work` goes on. Nothing of it should ask the page anything: the answer would be counted. */
export async function traceMainThread(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
  recorded: keyof typeof CATEGORIES = 'parts',
): Promise<MainThread> {
  await browser.startTracing(page, { categories: [...CATEGORIES[recorded]] })
  await work()
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return mainThreadOf(trace.traceEvents)
}

/** @throws where the trace has no main thread */
export function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const own = eventsOfBusiest(events)
  const complete = own.filter(({ ph }) => ph === 'X').toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))
  const tasks: Task[] = []
  const keys: number[] = []
  /** What is under way: the events that hold the next one, outermost first, each with what it counts as. */
  const open: { event: TraceEvent; kind: keyof Work }[] = []
  for (const event of complete) {
    while (open.length > 0 && endOf(open.at(-1)?.event) <= event.ts) open.pop()
    const outer = open.at(-1)
    if (!outer) {
      if (!TASK.has(event.name)) continue
      tasks.push({ start: event.ts / 1000, passed: (event.dur ?? 0) / 1000, script: 0, layout: 0, rest: 0 })
    }
    const kind = kindOf(event.name) ?? outer?.kind ?? 'rest'
    const task = tasks.at(-1)
    const time = (event.tdur ?? 0) / 1000
    if (task) {
      if (event.args.data?.type === 'keydown') keys.push(task.start)
      task[kind] += time
      // Counted with what holds it already.
      if (outer) task[outer.kind] -= time
    }
    open.push({ event, kind })
  }
  const marks = own.filter(isMark).map(({ name, ts }) => {
    const at = ts / 1000
    return { name, at, taskStart: tasks.findLast(({ start }) => start <= at)?.start ?? at }
  })
  const marked = marks.filter(({ name }) => name === KEY).map(({ taskStart }) => taskStart)
  return { tasks, keys: keys.length > 0 ? keys : marked, marks: marks.filter(({ name }) => name !== KEY) }
}

/** What was done between two times, by tasks that began then. */
export function workBetween({ tasks }: MainThread, from: number, to: number): Work {
  const within = tasks.filter(({ start }) => start >= from && start < to)
  const sum = (kind: keyof Work) => within.reduce((all, task) => all + task[kind], 0)
  return { script: sum('script'), layout: sum('layout'), rest: sum('rest') }
}

/** The thread's own time in all, without the waiting for others. */
export function ownTime({ script, layout, rest }: Work): number {
  return script + layout + rest
}

/** Of several pages in one browser, the main thread on which most happened. */
function eventsOfBusiest(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
  const busiest = threads.toSorted((a, b) => b.length - a.length)[0]
  if (!busiest) throw new Error('the trace has no main thread of a page')
  return busiest
}

function endOf(event: TraceEvent | undefined): number {
  return event ? event.ts + (event.dur ?? 0) : 0
}

function kindOf(name: string): keyof Work | undefined {
  if (LAYOUT.has(name)) return 'layout'
  return SCRIPT.has(name) || name.startsWith('V8.') || name.startsWith('v8.') ? 'script' : undefined
}

function isMark({ ph, cat = '' }: TraceEvent): boolean {
  return cat.includes('blink.user_timing') && (ph === 'R' || ph === 'I' || ph === 'i')
}
