"use client";

import type { ReactNode } from "react";
import { Panel, PanelBody, PanelFoot, PanelHead } from "@/components/ui/panel";
import { ownership } from "@/lib/domain/compensation/offer/equity-value";
import type { OfferTerms } from "@/lib/domain/compensation/offer/offer-terms";
import type { DeskOptions } from "./desk-options";
import { AmountField, ChoiceField, TextLine } from "./draft-field";
import { ownedShare } from "./offer-words";
import type { DraftOffer } from "./use-offer-draft";

const BONUS = [
  { value: "percent", label: "percent of base" },
  { value: "amount", label: "an amount" },
];
const EQUITY = [
  { value: "none", label: "None" },
  { value: "options", label: "Options" },
  { value: "rsus", label: "Stock units (RSU)" },
];
const SIZES = [
  { value: "shares", label: "a number" },
  { value: "value", label: "a value" },
];
const STEPS = [
  { value: "1", label: "monthly" },
  { value: "3", label: "quarterly" },
  { value: "12", label: "yearly" },
];

type FieldsProps = { readonly offer: DraftOffer; readonly options: DeskOptions };

/** Two fields in a row, one where a phone is narrow. */
const ROW = "grid grid-cols-2 items-start gap-3";

type TermsPanelProps = FieldsProps & {
  /** Role, level and place in words. */
  readonly about: string;
  /** Whom the offer is linked to. */
  readonly candidate: ReactNode;
};

/** Everything of an offer that can be typed. */
export function TermsPanel({ offer, options, about, candidate }: TermsPanelProps) {
  return (
    <Panel>
      <PanelHead title="Terms" subtitle={about} />
      <PanelBody className="grid gap-3">
        <TextLine offer={offer} name="label" label="For" hint="A name, or what to call the offer." />
        {candidate}
        <PlaceFields offer={offer} options={options} />
        <div className="border-t pt-3">
          <CashFields offer={offer} />
        </div>
        <EquityFields offer={offer} />
        <div className="border-t pt-3">
          <StatusFields offer={offer} />
        </div>
      </PanelBody>
      <PanelFoot>Gross, before tax. Tax depends on place and kind of equity and is left out.</PanelFoot>
    </Panel>
  );
}

/** Which pay the offer is held against. */
function PlaceFields({ offer, options }: FieldsProps) {
  return (
    <div className="grid gap-3">
      <ChoiceField offer={offer} name="role" label="Role" choices={options.roles} />
      <div className={ROW}>
        <ChoiceField offer={offer} name="level" label="Level" choices={options.levels} />
        <ChoiceField offer={offer} name="companyType" label="Against" choices={options.companyTypes} />
      </div>
      <div className={ROW}>
        <ChoiceField offer={offer} name="place" label="Place" choices={options.places} />
        <ChoiceField
          offer={offer}
          name="currency"
          label="Currency"
          choices={options.rates.map(({ currency }) => ({ value: currency, label: currency }))}
        />
      </div>
    </div>
  );
}

/** What is paid in cash. */
function CashFields({ offer }: { readonly offer: DraftOffer }) {
  const { currency, bonusKind } = offer.draft;
  return (
    <div className="grid gap-3">
      <div className={ROW}>
        <AmountField offer={offer} name="base" label="Base a year" unit={currency} />
        <AmountField offer={offer} name="bonus" label="Bonus target" unit={bonusKind === "percent" ? "%" : currency} />
      </div>
      <div className={ROW}>
        <ChoiceField offer={offer} name="bonusKind" label="Bonus is" choices={BONUS} />
        <ChoiceField offer={offer} name="equityKind" label="Equity" choices={EQUITY} />
      </div>
      <div className={ROW}>
        <AmountField offer={offer} name="signOn" label="Sign-on" unit={currency} />
        <AmountField offer={offer} name="signOnYears" label="Paid over" unit="years" />
      </div>
    </div>
  );
}

/** What is promised in shares; nothing where no equity is. */
function EquityFields({ offer }: { readonly offer: DraftOffer }) {
  const { currency, equityKind, sizeBy } = offer.draft;
  if (equityKind === "none") return null;
  const isOptions = equityKind === "options";
  const units = isOptions ? "Options" : "Stock units";
  const unit = sizeBy === "value" ? currency : "";
  return (
    <div className="grid gap-3 border-t pt-3">
      <div className={ROW}>
        <ChoiceField offer={offer} name="sizeBy" label={`${units} are given as`} choices={SIZES} />
        <AmountField offer={offer} name="size" label={units} unit={unit} />
      </div>
      <div className={ROW}>
        {isOptions ? <AmountField offer={offer} name="strike" label="Strike" unit={currency} /> : null}
        <AmountField offer={offer} name="refresher" label="Refreshers a year" unit={unit} />
      </div>
      <div className={ROW}>
        <AmountField offer={offer} name="preferredPrice" label="Preferred price" unit={currency} hint="last round" />
        <AmountField offer={offer} name="commonPrice" label="Common price" unit={currency} hint="409A or appraisal" />
      </div>
      <div className={ROW}>
        <AmountField offer={offer} name="vestingYears" label="Vesting" unit="years" />
        <ChoiceField offer={offer} name="vestingEvery" label="In steps" choices={STEPS} />
      </div>
      <div className={ROW}>
        <AmountField offer={offer} name="cliffMonths" label="Cliff" unit="months" />
        <AmountField offer={offer} name="nextRoundDilution" label="Next round" unit="% dilution" />
      </div>
      <AmountField offer={offer} name="fullyDiluted" label="Fully diluted" unit="shares" hint={ownedNow(offer.terms)} />
    </div>
  );
}

function ownedNow(terms: OfferTerms | null): string {
  const owned = terms?.equity ? ownership(terms.equity, terms) : null;
  return owned === null ? "48M is 48,000,000." : `${ownedShare(owned.now)} of the company`;
}

const STATUSES = [
  { value: "draft", label: "Draft, not made" },
  { value: "made", label: "Made, not answered" },
  { value: "accepted", label: "Accepted" },
  { value: "declined", label: "Declined" },
];

/** What became of the offer. */
function StatusFields({ offer }: { readonly offer: DraftOffer }) {
  const { status } = offer.draft;
  return (
    <div className="grid gap-3">
      <ChoiceField offer={offer} name="status" label="Status" choices={STATUSES} />
      {status === "draft" ? null : (
        <div className={ROW}>
          <TextLine offer={offer} name="madeOn" label="Made on" type="date" />
          {status === "made" ? null : <TextLine offer={offer} name="answeredOn" label="Answered on" type="date" />}
        </div>
      )}
    </div>
  );
}
