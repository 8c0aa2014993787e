/**
 * The record types of the atlas and their parser: what a curator may write, a file of `schema` for each
 * kind of record. Objects are strict: an unknown field is an error.
 *
 * The rest of the project takes its types from here (`import type`), so that
 * the parser itself is needed only when the data is built or tested.
 */
export * from './schema/boundary'
export * from './schema/coverage'
export * from './schema/history'
export * from './schema/labels'
export * from './schema/languages'
export * from './schema/parts'
export * from './schema/recognition'
export * from './schema/sources'
export * from './schema/views'
