'use client'

/** A heading within a long form. */
export const Section = ({ title }: { title: string }) => <h2 className="form-section">{title}</h2>
