# The sentences that rules of packs can be written in. After the sign = stands what is compared, in the
# words of decision tables; what stands in braces is filled in. Case and the number of blanks do not matter.

[keyword]rule=rule
[keyword]when=when
[keyword]then=then
[keyword]end=end
[keyword]source=source
[keyword]unknown=unknown

# What the rule is about, and what it asks for.
[when]the initiative is about to enter {stage}=entering {stage}
[when]for each {part}=part {part}
[when]it is required that {condition}=required {condition}

# Where the initiative stands.
[when]the initiative is in {value} or beyond=situation.observed >= {value}
[when]the initiative is before {value}=situation.observed < {value}
[when]the stage observed is {value}=situation.observed {value}
[when]the problem is {value}=situation.complexity {value}
[when]collective impact is {value}=situation.suitability {value}
[when]the place is a {value}=place.kind {value}
[when]the initiative follows {value}=profile.adoptionMode {value}

# Money.
[when]the funding covers fewer than {number} months=funding.coverageMonths < {number}
[when]the funding covers at least {number} months=funding.coverageMonths >= {number}
[when]the funding still lasts fewer than {number} months=funding.remainingMonths < {number}
[when]the funding still lasts at least {number} months=funding.remainingMonths >= {number}
[when]fewer than {number} funders committed money=funding.funders < {number}
[when]at least {number} funders committed money=funding.funders >= {number}
[when]a central source of money is named=funding.anchorNamed yes
[when]no central source of money is named=funding.anchorNamed not yes
[when]the central source gives more than {number} percent=funding.anchorSharePercent > {number}

# People and partners.
[when]fewer than {number} champions are influential=leadership.influential < {number}
[when]at least {number} champions are influential=leadership.influential >= {number}
[when]fewer than {number} partners take part=partnership.partners < {number}
[when]at least {number} partners take part=partnership.partners >= {number}
[when]the partners come from fewer than {number} sectors=partnership.sectors < {number}
[when]the partners come from at least {number} sectors=partnership.sectors >= {number}
[when]the sector {value} is among the partners=partnership.sectors has {value}
[when]the sector {value} is not among the partners=partnership.sectors lacks {value}
[when]partners lack a basic understanding=partnership.lackingUnderstanding recorded
[when]fewer than {number} actors share the urgency=urgency.actors < {number}
[when]the urgency is {value}=urgency.level {value}

# Governance and backbone.
[when]the steering committee is formed=governance.formed yes
[when]the steering committee is not formed=governance.formed not yes
[when]the steering committee has fewer than {number} members=governance.members < {number}
[when]the steering committee has at least {number} members=governance.members >= {number}
[when]the backbone stands at {value} or beyond=backbone.status >= {value}
[when]the backbone is not yet {value}=backbone.status < {value}
[when]the backbone has money for fewer than {number} months=backbone.fundedMonths < {number}
[when]the backbone is not free of interests=backbone.interestFree not yes
[when]the neutrality of the backbone is {value}=backbone.neutrality {value}

# Agenda.
[when]the agenda is {value} or beyond=agenda.status >= {value}
[when]the agenda is not yet {value}=agenda.status < {value}
[when]the agenda was last reviewed more than {number} months ago=agenda.lastReviewedOn older than {number} months
[when]the agenda was agreed before {day}=agenda.agreedOn before {day}
[when]the agenda was agreed after {day}=agenda.agreedOn after {day}
[when]fewer than {number} goals are shared=agenda.goals < {number}

# Work.
[when]fewer than {number} work groups are at work=activity.workGroups < {number}
[when]at least {number} work groups are at work=activity.workGroups >= {number}
[when]a work group has no shared indicator=activity.groupsWithoutIndicator recorded
[when]the partners do not act in a coordinated way=activity.coordinatedAction not yes

# Measurement, communication, trust.
[when]fewer than {number} indicators are shared=measurement.indicators < {number}
[when]at least {number} indicators are shared=measurement.indicators >= {number}
[when]the partners do not collect shared data=measurement.collected not yes
[when]the last review meeting was more than {number} months ago=measurement.reviewedOn older than {number} months
[when]the last communication was more than {number} months ago=communication.communicatedOn older than {number} months
[when]the last publication was more than {number} months ago=communication.publishedOn older than {number} months
[when]trust was last read more than {number} months ago=trust.readOn older than {number} months
[when]trust is low on at least {number} levels=trust.lowLevels >= {number}
[when]the mapping is more than {number} months old=readiness.monthsSinceMapping > {number}
[when]fewer than {number} dialogues were held=readiness.dialogues < {number}
[when]the launch was held=launch.held yes
[when]the launch was not held=launch.held not yes

# One part after the other.
[when]its {property} {comparison}=its {property} {comparison}

# Any fact, by its path or by its name in quotes.
[when]{fact} {comparison}={fact} {comparison}

[then]block=block
[then]block with {code}=block {code}
[then]report a violation=violation
[then]report a violation with {code}=violation {code}
[then]warn=warn
[then]warn with {code}=warn {code}
[then]inform=info
[then]inform with {code}=info {code}
