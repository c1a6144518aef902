import type { Entity } from '../types.ts'

export const isCompany = ({ kind }: Entity): boolean => kind === 'company'

/** Something is pledged in a company's name, or nothing is. */
export const COMPANY_ROLES = ['with-pledges', 'without-pledges'] as const
export type CompanyRole = (typeof COMPANY_ROLES)[number]
