' What a laboratory does to a batch record before anybody fills it in, done by LibreOffice: sheets
' moved and renamed, rows and a column inserted, also within the tables, a block moved, colours.
' Then what is done at the bench, by name: everything weighed as planned, but 6 % too much of the
' linker, and three discs cast and measured.
'
' Restyle(source, target): both are addresses of files, file:///...
Sub Restyle(source As String, target As String)
    On Error Goto Failed
    book = Opened(source)
    book.unprotect("")
    For i = 0 To book.Sheets.Count - 1
        book.Sheets.getByIndex(i).unprotect("")
    Next i
    Rearrange(book)
    FillIn(book)
    book.calculateAll()
    SaveAs(book, target)
    Exit Sub
Failed:
    ' no dialogue, which nobody would answer
    StarDesktop.terminate()
End Sub

' Opens and saves, and changes nothing.
Sub Resave(source As String, target As String)
    On Error Goto Failed
    SaveAs(Opened(source), target)
    Exit Sub
Failed:
    StarDesktop.terminate()
End Sub

' Fills in, and then sorts the rows of three tables as somebody would who looks for the largest.
Sub Sorted(source As String, target As String)
    On Error Goto Failed
    book = Opened(source)
    book.unprotect("")
    For i = 0 To book.Sheets.Count - 1
        book.Sheets.getByIndex(i).unprotect("")
    Next i
    FillIn(book)
    SortRows(book, "items.id", "items.target")
    SortRows(book, "discs.no", "discs.gauge1")
    SortRows(book, "bands.id", "bands.position")
    book.calculateAll()
    SaveAs(book, target)
    Exit Sub
Failed:
    StarDesktop.terminate()
End Sub

' Whole rows of a table, hidden cells included, upwards by one of its columns.
Sub SortRows(book, id As String, column As String)
    rows = book.NamedRanges.getByName(id).ReferredCells.RangeAddress
    by = book.NamedRanges.getByName(column).ReferredCells.RangeAddress.StartColumn
    sheet = book.Sheets.getByIndex(rows.Sheet)
    Dim field(0) As New com.sun.star.table.TableSortField
    field(0).Field = by
    field(0).IsAscending = True
    Dim how(1) As New com.sun.star.beans.PropertyValue
    how(0).Name = "SortFields"
    how(0).Value = field()
    how(1).Name = "ContainsHeader"
    how(1).Value = False
    sheet.getCellRangeByPosition(0, rows.StartRow, 40, rows.EndRow).sort(how())
End Sub

Function Opened(source As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden"
    hidden(0).Value = True
    Opened = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
End Function

Sub SaveAs(book, target As String)
    Dim kind(0) As New com.sun.star.beans.PropertyValue
    kind(0).Name = "FilterName"
    kind(0).Value = "Calc MS Excel 2007 XML"
    book.storeToURL(target, kind())
    book.close(True)
End Sub

Sub Rearrange(book)
    weigh = book.Sheets.getByName("2_Weigh")
    weigh.Rows.insertByIndex(0, 3)
    weigh.Columns.insertByIndex(0, 1)
    weigh.getCellRangeByName("A1:H3").CellBackColor = RGB(200, 220, 255)
    weigh.getCellRangeByName("B1").String = "Our laboratory"
    parted = FirstCell(book, "items.id").CellAddress.Row + 1
    weigh.Rows.insertByIndex(parted, 1)
    cast = book.Sheets.getByName("4_CastCure")
    cast.Rows.insertByIndex(FirstCell(book, "discs.no").CellAddress.Row + 2, 2)
    steps = book.Sheets.getByName("3_Steps")
    steps.Rows.insertByIndex(FirstCell(book, "steps.id").CellAddress.Row + 4, 1)
    steps.Name = "Procedure"
    book.Sheets.moveByName("2_Weigh", 0)
    ' the number of the batch, further down on the cover
    cover = book.Sheets.getByName("0_Cover")
    place = FirstCell(book, "Batch_No")
    Dim below As New com.sun.star.table.CellAddress
    below.Sheet = cover.RangeAddress.Sheet
    below.Column = 0
    below.Row = 90
    from = cover.getCellRangeByPosition(1, place.CellAddress.Row, 2, place.CellAddress.Row)
    from.merge(False)
    cover.moveRange(below, from.RangeAddress)
End Sub

Function FirstCell(book, name As String)
    FirstCell = book.NamedRanges.getByName(name).ReferredCells.getCellByPosition(0, 0)
End Function

Sub FillIn(book)
    FirstCell(book, "Batch_No").String = "LO-1"
    FirstCell(book, "Batch_Date").Value = 46349
    ids = book.NamedRanges.getByName("items.id").ReferredCells
    targets = book.NamedRanges.getByName("items.target").ReferredCells
    weighed = book.NamedRanges.getByName("items.weighed").ReferredCells
    signed = book.NamedRanges.getByName("items.by").ReferredCells
    For i = 0 To ids.Rows.Count - 1
        id = ids.getCellByPosition(0, i).String
        If id <> "" Then
            mass = targets.getCellByPosition(0, i).Value
            If id = "linker" Then mass = mass * 1.06
            weighed.getCellByPosition(0, i).Value = mass
            signed.getCellByPosition(0, i).String = "AB 10:32"
        End If
    Next i
    numbers = book.NamedRanges.getByName("discs.no").ReferredCells
    cast = book.NamedRanges.getByName("discs.dispensed").ReferredCells
    gauge = book.NamedRanges.getByName("discs.gauge1").ReferredCells
    For i = 0 To numbers.Rows.Count - 1
        disc = numbers.getCellByPosition(0, i).Value
        If disc > 0 And disc <= 4 Then
            cast.getCellByPosition(0, i).Value = 8 + disc
            gauge.getCellByPosition(0, i).Value = 100 + 10 * disc
        End If
    Next i
End Sub

' What a laboratory does to the template of the record: a logo and a line of its own above the cover,
' rows and columns inserted, blocks moved, sheets renamed and reordered, colours, letters, a formula
' and words of its own, another head of the page. `logo.png` lies beside the source.
Sub DressTemplate(source As String, target As String)
    On Error Goto Failed
    book = Opened(source)
    DressCover(book, source)
    DressWeighing(book)
    DressSteps(book)
    DressCasting(book)
    PaintEntries(book)
    book.Sheets.getByName("7_Yield").Name = "Ausbeute"
    book.Sheets.moveByName("2_Weigh", 1)
    book.Sheets.moveByName("Guide", 0)
    book.calculateAll()
    SaveAs(book, target)
    Exit Sub
Failed:
    StarDesktop.terminate()
End Sub

Sub DressCover(book, source As String)
    cover = book.Sheets.getByName("0_Cover")
    cover.Rows.insertByIndex(0, 3)
    letterhead = cover.getCellRangeByName("A1:F2")
    letterhead.CellBackColor = RGB(0, 64, 96)
    letterhead.CharColor = RGB(255, 255, 255)
    cover.getCellRangeByName("C1:F1").merge(True)
    cover.getCellRangeByName("C2:F2").merge(True)
    cover.Rows.getByIndex(0).Height = 800
    cover.getCellRangeByName("C1").String = "Labor für Polymerelektrolyte"
    cover.getCellRangeByName("C1").CharHeight = 14
    cover.getCellRangeByName("C2").String = "Chargenprotokoll, Vorlage 3"
    provider = createUnoService("com.sun.star.graphic.GraphicProvider")
    Dim where(0) As New com.sun.star.beans.PropertyValue
    where(0).Name = "URL"
    where(0).Value = Beside(source, "logo.png")
    logo = book.createInstance("com.sun.star.drawing.GraphicObjectShape")
    logo.Graphic = provider.queryGraphic(where())
    Dim size As New com.sun.star.awt.Size
    size.Width = 3600
    size.Height = 900
    cover.DrawPage.add(logo)
    logo.setSize(size)
    Dim corner As New com.sun.star.awt.Point
    corner.X = 150
    corner.Y = 50
    logo.setPosition(corner)
    ' our words in another language, and a line of its own beside them
    Translate(cover, "Batch no.", "Chargen-Nr.")
    Translate(cover, "Date", "Datum")
    ' the release further down, its cells moved with their names
    last = FirstCell(book, "Approved_At").CellAddress.Row
    first = FirstCell(book, "Release").CellAddress.Row - 1
    cover.Rows.insertByIndex(first, 2)
    cover.getCellByPosition(0, first).String = "Vier-Augen-Prinzip nach QMH 4.2"
    cover.Rows.getByIndex(first).OptimalHeight = True
End Sub

Function Beside(file As String, name As String) As String
    parts = Split(file, "/")
    parts(UBound(parts)) = name
    Beside = Join(parts, "/")
End Function

Sub Translate(sheet, ours As String, theirs As String)
    search = sheet.createSearchDescriptor()
    search.SearchString = ours
    search.SearchWords = True
    found = sheet.findFirst(search)
    If Not IsNull(found) Then found.String = theirs
End Sub

Sub DressWeighing(book)
    weigh = book.Sheets.getByName("2_Weigh")
    weigh.Rows.insertByIndex(0, 2)
    weigh.getCellRangeByName("A1:H1").merge(True)
    weigh.getCellRangeByName("A1").String = "Waage vor dem Wiegen justieren"
    ' a column of its own, with a formula of its own
    weigh.Columns.insertByIndex(2, 1)
    weigh.Columns.getByIndex(2).Width = 1600
    targets = book.NamedRanges.getByName("items.target").ReferredCells
    head = targets.RangeAddress.StartRow - 1
    ' two more materials than there was room for
    weigh.Rows.insertByIndex(head + 3, 2)
    weigh.getCellByPosition(2, head).String = "Mol"
    targets = book.NamedRanges.getByName("items.target").ReferredCells
    For i = 0 To targets.Rows.Count - 1
        row = head + 1 + i
        mass = targets.getCellByPosition(0, i)
        weigh.getCellByPosition(2, row).Formula = "=IF(ISNUMBER(F" & (row + 1) & ");I" & (row + 1) & "/F" & (row + 1) & ";"""")"
    Next i
    For column = 0 To 19
        cell = weigh.getCellByPosition(column, head)
        cell.CellBackColor = RGB(0, 64, 96)
        cell.CharColor = RGB(255, 255, 255)
    Next column
    book.NamedRanges.getByName("items.name").ReferredCells.CharFontName = "DejaVu Serif"
    style = book.StyleFamilies.getByName("PageStyles").getByName(weigh.PageStyle)
    style.LeftMargin = 1500
End Sub

Sub DressSteps(book)
    ids = book.NamedRanges.getByName("steps.id").ReferredCells
    numbers = book.NamedRanges.getByName("steps.number").ReferredCells
    For i = 0 To ids.Rows.Count - 1
        If ids.getCellByPosition(0, i).String = "heading" Then
            numbers.getCellByPosition(0, i).CellBackColor = RGB(0, 64, 96)
            numbers.getCellByPosition(0, i).CharColor = RGB(255, 255, 255)
        End If
    Next i
    book.Sheets.getByName("3_Steps").Name = "Durchführung"
End Sub

Sub DressCasting(book)
    cast = book.Sheets.getByName("4_CastCure")
    ' the light to the right of the discs, on a sheet of its own
    book.Sheets.insertNewByName("Belichtung", 5)
    light = book.Sheets.getByName("Belichtung")
    Dim there As New com.sun.star.table.CellAddress
    there.Sheet = light.RangeAddress.Sheet
    there.Column = 1
    there.Row = 3
    For i = 0 To 18
        light.Columns.getByIndex(i).Width = 1050
    Next i
    first = FirstCell(book, "Lamp_No").CellAddress.Row - 1
    last = FirstCell(book, "Cure_Check").CellAddress.Row
    cast.moveRange(there, cast.getCellRangeByPosition(0, first, 16, last).RangeAddress)
    For i = first To last
        light.Rows.getByIndex(3 + i - first).Height = cast.Rows.getByIndex(i).Height
    Next i
    cast.Rows.removeByIndex(first, last - first + 1)
    light.getCellRangeByName("B2").String = "Belichtung: Strahler, Dosis"
    light.getCellRangeByName("B2").CharWeight = 150
End Sub

' Wherever something is to be written: no longer grey, but yellow.
Sub PaintEntries(book)
    For i = 0 To book.Sheets.Count - 1
        sheet = book.Sheets.getByIndex(i)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        For row = 0 To cursor.RangeAddress.EndRow
            For column = 0 To 30
                cell = sheet.getCellByPosition(column, row)
                If cell.CellBackColor = RGB(217, 217, 217) Then cell.CellBackColor = RGB(255, 247, 204)
            Next column
        Next row
    Next i
End Sub
