# People and organisations: the directory.
person-gone = deleted person
body-gone = deleted organisation

people-lists = Lists of the directory
people-list-people = People
people-list-bodies = Organisations
people-new-person = New person
people-new-body = New organisation
people-add = Add
people-filter = Filter by name
people-filter-people = Family or given name in any spelling
people-filter-bodies = Words of a name, former ones too
people-filter-clear = Show all
people-none-fit = No spelling has these words.
people-none-title = No people yet
people-none-text = Participants of sessions are added here automatically. You can also add people beforehand: name, post, an executor’s phone.
people-no-bodies-title = No organisations yet
people-no-bodies-text = Here are the bodies that hold sessions and those that receive letters: names, addresses, case forms.
people-name = Name
people-post = Post
people-contacts = Phone, e-mail
people-body-name = Name
people-body-short = Short
people-deleted = In the bin: { $name }
people-to-all = To the whole directory

person-delete = Delete person
person-unreadable = The person’s page could not be opened
person-name = Name
person-family = Family name
person-given = Given name
person-patronymic = Patronymic
person-sex = Sex
person-sex-hint = Needed to decline the family name in Russian
person-sex-female = female
person-sex-male = male
person-spellings = Spelling in other languages
person-spellings-text = A document in another language spells the name as given here, or else in its main spelling.
person-spelt = { $part ->
    [family] Family name
    [given] Given name
   *[patronymic] Patronymic
}, { $language ->
    [ru] in Russian
    [kk] in Kazakh
   *[en] in English
}
person-spelling-add = { $language ->
    [ru] Add in Russian
    [kk] Add in Kazakh
   *[en] Add in English
}
person-spelling-remove = { $language ->
    [ru] Remove the Russian spelling
    [kk] Remove the Kazakh spelling
   *[en] Remove the English spelling
}
person-contacts = Contacts
person-phone = Phone
person-phone-hint = Printed in the executor mark
person-email = E-mail
person-note = Note
person-posts = Posts
person-posts-text = Newest first. A letter is signed with the present post in your own organisation.
person-role = Post
person-post-body = Organisation
person-since = From
person-until = To
person-post-add = Add a post
person-post-add-hint = In which organisation
person-post-delete = Delete post: { $name }

case-forms = Case forms
case-forms-person-text = The family name with initials, as it is printed. Check what the program proposes and confirm it once.
case-forms-of = Case forms: { $name }
case-in = { $case ->
    [genitive] Genitive
    [dative] Dative
   *[accusative] Accusative
}, { $language ->
    [ru] in Russian
    [kk] in Kazakh
   *[en] in English
}
case-proposed = proposed
case-confirmed = confirmed
case-confirm = Confirm
case-confirm-of = Confirm: { $form }
case-to-proposal = As proposed
case-to-proposal-of = Back to the proposal: { $form }

body-delete = Delete organisation
body-unreadable = The organisation’s page could not be opened
body-unnamed = unnamed
body-rename = Rename
body-called = Current name:
body-new-name = New name
body-present-name = Name
body-present-name-text = A letter’s addressee is printed in the dative. Confirm it, and letters can be sent.
body-former-name = Former name
body-former-name-text = Documents of that time are printed with it.
body-full = Full name
body-short = Short name
body-short-hint = For example, MNE RK
body-since = Since
body-since-hint = Leave empty if this was always the name
body-letters = Where to write
body-letters-text = The address and the usual channel are taken from here.
body-address = Address
body-channel = Usual channel
