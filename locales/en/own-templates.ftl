# The office's own templates in the settings.
own-templates = Word templates
own-templates-hint = A document is made by your own Word file once it is loaded. The page beside the record shows the built-in look.
own-template-paper = Document
own-template-option = { template-of } – { $name }
own-template-label = { $kind ->
    [letter] Template of letters
    [minutes] Template of minutes
    [invitation] Template of the invitation
    [order] Template of the running order
    [attendance] Template of the attendance sheet
    [register] Template of the register of letters
    [control] Template of the list of what is on control
   *[recommendations] Template of the list of recommendations
}
own-template-file-name = { own-template-label }.docx
own-template-bundled = Built in
own-template-load = Load your own…
own-template-preview = Show it filled
own-template-save = Save the built-in one as…
own-template-back = Go back to the built-in one
own-template-loaded = The template is loaded: { $name }
own-template-saved = The template is saved: { $path }
own-template-faulty = The template “{ $name }” was not loaded. Mend it in Word and load it again:
own-template-no-office = The sample is opened as a Word file: a PDF needs LibreOffice, which was not found on this computer.
own-template-fields = All fields of templates
own-template-field-name = What to write
own-template-field-type = Type
own-template-field-example = Example
