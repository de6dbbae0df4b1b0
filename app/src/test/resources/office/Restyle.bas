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
