# המשפטים שבהם אפשר לכתוב כללים. אחרי הסימן = כתוב מה מושווה, במילים של טבלאות ההחלטה;
# מה שבסוגריים מסולסלים ממלאים. מספר הרווחים אינו משנה.

[keyword]כלל=rule
[keyword]כאשר=when
[keyword]אז=then
[keyword]סוף=end
[keyword]מקור=source
[keyword]חסר=unknown

# במה הכלל עוסק ומה הוא דורש.
[when]היוזמה עומדת להיכנס לשלב {stage}=entering {stage}
[when]לגבי כל {part}=part {part}
[when]נדרש ש{condition}=required {condition}

# היכן היוזמה עומדת.
[when]היוזמה בשלב {value} או אחריו=situation.observed >= {value}
[when]היוזמה לפני השלב {value}=situation.observed < {value}
[when]השלב הנצפה הוא {value}=situation.observed {value}
[when]הבעיה היא {value}=situation.complexity {value}
[when]קולקטיב אימפקט הוא {value}=situation.suitability {value}
[when]המקום הוא {value}=place.kind {value}
[when]היוזמה פועלת לפי {value}=profile.adoptionMode {value}

# כסף.
[when]המימון מכסה פחות מ-{number} חודשים=funding.coverageMonths < {number}
[when]המימון מכסה לפחות {number} חודשים=funding.coverageMonths >= {number}
[when]המימון יימשך עוד פחות מ-{number} חודשים=funding.remainingMonths < {number}
[when]המימון יימשך עוד לפחות {number} חודשים=funding.remainingMonths >= {number}
[when]פחות מ-{number} מממנים התחייבו=funding.funders < {number}
[when]לפחות {number} מממנים התחייבו=funding.funders >= {number}
[when]מקור מימון מרכזי ידוע=funding.anchorNamed yes
[when]אין מקור מימון מרכזי ידוע=funding.anchorNamed not yes
[when]המקור המרכזי נותן יותר מ-{number} אחוזים=funding.anchorSharePercent > {number}

# אנשים ושותפים.
[when]פחות מ-{number} אלופים משפיעים=leadership.influential < {number}
[when]לפחות {number} אלופים משפיעים=leadership.influential >= {number}
[when]פחות מ-{number} שותפים לוקחים חלק=partnership.partners < {number}
[when]לפחות {number} שותפים לוקחים חלק=partnership.partners >= {number}
[when]השותפים באים מפחות מ-{number} מגזרים=partnership.sectors < {number}
[when]השותפים באים מלפחות {number} מגזרים=partnership.sectors >= {number}
[when]המגזר {value} נמצא בין השותפים=partnership.sectors has {value}
[when]המגזר {value} אינו בין השותפים=partnership.sectors lacks {value}
[when]לשותפים חסרות הבנות יסוד=partnership.lackingUnderstanding recorded
[when]פחות מ-{number} שחקנים שותפים לדחיפות=urgency.actors < {number}
[when]הדחיפות היא {value}=urgency.level {value}

# ממשל וארגון השדרה.
[when]ועדת ההיגוי הוקמה=governance.formed yes
[when]ועדת ההיגוי לא הוקמה=governance.formed not yes
[when]בוועדת ההיגוי פחות מ-{number} חברים=governance.members < {number}
[when]בוועדת ההיגוי לפחות {number} חברים=governance.members >= {number}
[when]ארגון השדרה הגיע למצב {value}=backbone.status >= {value}
[when]ארגון השדרה טרם הגיע למצב {value}=backbone.status < {value}
[when]לארגון השדרה מימון של פחות מ-{number} חודשים=backbone.fundedMonths < {number}
[when]ארגון השדרה אינו נטול אינטרסים=backbone.interestFree not yes
[when]הנייטרליות של ארגון השדרה היא {value}=backbone.neutrality {value}

# המצע.
[when]המצע הגיע למצב {value}=agenda.status >= {value}
[when]המצע טרם הגיע למצב {value}=agenda.status < {value}
[when]המצע נסקר לאחרונה לפני יותר מ-{number} חודשים=agenda.lastReviewedOn older than {number} months
[when]המצע הוסכם לפני {day}=agenda.agreedOn before {day}
[when]המצע הוסכם אחרי {day}=agenda.agreedOn after {day}
[when]פחות מ-{number} מטרות משותפות=agenda.goals < {number}

# העבודה.
[when]פחות מ-{number} קבוצות עבודה פעילות=activity.workGroups < {number}
[when]לפחות {number} קבוצות עבודה פעילות=activity.workGroups >= {number}
[when]לקבוצת עבודה אין מדד משותף=activity.groupsWithoutIndicator recorded
[when]השותפים אינם פועלים באופן מתואם=activity.coordinatedAction not yes

# מדידה, תקשורת, אמון.
[when]פחות מ-{number} מדדים משותפים=measurement.indicators < {number}
[when]לפחות {number} מדדים משותפים=measurement.indicators >= {number}
[when]השותפים אינם אוספים נתונים משותפים=measurement.collected not yes
[when]פגישת הסקירה האחרונה הייתה לפני יותר מ-{number} חודשים=measurement.reviewedOn older than {number} months
[when]התקשורת האחרונה הייתה לפני יותר מ-{number} חודשים=communication.communicatedOn older than {number} months
[when]הפרסום האחרון היה לפני יותר מ-{number} חודשים=communication.publishedOn older than {number} months
[when]האמון נבדק לאחרונה לפני יותר מ-{number} חודשים=trust.readOn older than {number} months
[when]האמון נמוך ב-{number} רמות לפחות=trust.lowLevels >= {number}
[when]המיפוי בן יותר מ-{number} חודשים=readiness.monthsSinceMapping > {number}
[when]התקיימו פחות מ-{number} דיאלוגים=readiness.dialogues < {number}
[when]ההתנעה התקיימה=launch.held yes
[when]ההתנעה לא התקיימה=launch.held not yes

# חלק אחר חלק.
[when]שלו {property} {comparison}=its {property} {comparison}
[when]שלה {property} {comparison}=its {property} {comparison}

# כל עובדה, לפי נתיבה או לפי שמה במירכאות: המשפט האחרון בקובץ האנגלי, שאין בו מילים.

[then]חסום=block
[then]חסום עם {code}=block {code}
[then]דווח על הפרה=violation
[then]דווח על הפרה עם {code}=violation {code}
[then]הזהר=warn
[then]הזהר עם {code}=warn {code}
[then]ציין=info
[then]ציין עם {code}=info {code}
