# The overview: pictures of what is open, of answers and of speeches.
nav-pictures = Overview
pictures-sections = What to show
pictures-section =
    { $section ->
        [open] Open
        [answers] Answers
       *[speaking] Speaking
    }
pictures-print = Print the overview
pictures-table = Show as a table
pictures-image = Chart. { $caption }
pictures-from = From
pictures-until = Until
pictures-meeting = Session
pictures-all-meetings = All of this period
pictures-nothing-open-title = Nothing is open
pictures-nothing-open-text = Here you will see how many adopted recommendations are not settled yet, with which addressees and for how long.
pictures-no-letters-title = Nothing to tell yet
pictures-no-letters-text = The picture of answers appears once letters are noted as sent.
pictures-no-times-title = No speaking times
pictures-no-times-text = Live mode notes them by itself; they can also be written beside a speech in the record: its beginning and end.
pictures-off-title = The picture of answers is not shown
pictures-off-text = How long bodies take to answer, and how much to the point, is a delicate matter: figures are easily taken for a judgement. So it is neither shown nor printed until you switch it on, here or in the settings.
pictures-switch-on = Show the picture of answers
pictures-answers-setting = Show how many days addressees take to answer, and how fully they do
pictures-answers-setting-hint = A delicate picture: without this mark it is neither on the screen nor on paper.
invalid-pictures-off = The picture of answers is switched off in the settings.
course-title = The course of { $name }
course-print = Print the course of the recommendation
course-open = Course of the recommendation
