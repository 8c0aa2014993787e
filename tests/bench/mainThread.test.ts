/** How a trace is read; its events are as Chromium writes them, times in microseconds. */
import { expect, test } from 'vitest'
import { mainThreadOf, ownTime, workBetween } from './mainThread'

const PAGE = { pid: 7, tid: 1 }
const OTHER = { pid: 9, tid: 1 }

function event(name: string, ts: number, dur: number, tdur: number, type?: string, thread = PAGE) {
  return { name, ph: 'X', ts, dur, tdur, args: type === undefined ? {} : { data: { type } }, ...thread }
}

function named(thread: typeof PAGE, name = 'CrRendererMain') {
  return { name: 'thread_name', ph: 'M', ts: 0, args: { name }, ...thread }
}

const thread = mainThreadOf([
  named(PAGE),
  named(OTHER, 'CrGpuMain'),
  event('RunTask', 1000, 60_000, 9000),
  event('EventDispatch', 1500, 50_000, 6000, 'keydown'),
  event('UpdateLayoutTree', 2000, 3000, 2000),
  event('Paint', 55_000, 1000, 1000),
  event('RunTask', 70_000, 2000, 2000),
  event('RunTask', 1000, 90_000, 90_000, undefined, OTHER),
])

test('a task counts what its thread did, each part once, and not what it waited for', () => {
  const [first] = thread.tasks
  expect(thread.tasks).toHaveLength(2)
  expect(first).toEqual({ start: 1, passed: 60, script: 4, layout: 2, rest: 3 })
  expect(first && ownTime(first)).toBe(9)
})

test('a step is all tasks from that of one key to that of the next', () => {
  expect(thread.keys).toEqual([1])
  expect(workBetween(thread, 1, 70)).toEqual({ script: 4, layout: 2, rest: 3 })
  expect(ownTime(workBetween(thread, 1, Number.POSITIVE_INFINITY))).toBe(11)
})

test('without its parts a task is known as a whole, and keys by their marks', () => {
  const mark = { name: 'key went down', cat: 'blink.user_timing', ph: 'I', ts: 71_000, args: {}, ...PAGE }
  const tasks = mainThreadOf([
    named(PAGE),
    event('ThreadControllerImpl::RunTask', 1000, 60_000, 9000),
    event('ThreadControllerImpl::RunTask', 70_000, 2000, 2000),
    // Within the other: counted once.
    event('ThreadControllerImpl::RunTask', 70_500, 1000, 1000),
    mark,
  ])
  expect(tasks.tasks.map(ownTime)).toEqual([9, 2])
  expect(tasks.keys).toEqual([70])
  expect(tasks.marks).toEqual([])
})

test('a trace without a page is refused', () => {
  expect(() => mainThreadOf([named(OTHER, 'CrGpuMain')])).toThrow('no main thread')
})
